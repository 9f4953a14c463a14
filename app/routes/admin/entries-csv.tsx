import type { LoaderFunctionArgs } from '@remix-run/node'
import { listCells } from '#app/domains/organisations/import.ts'
import { csvFile } from '#app/routes/admin/parts/csv-answer.ts'
import { listOf, requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'

/** The list as it is now, for a spreadsheet, and to be read back. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const list = listOf(args)
  return csvFile(`${list}.csv`, await listCells(actor, list))
}
