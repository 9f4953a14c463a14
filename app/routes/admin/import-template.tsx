import type { LoaderFunctionArgs } from '@remix-run/node'
import { columnsOf } from '#app/domains/organisations/import-columns.ts'
import { csvFile } from '#app/routes/admin/parts/csv-answer.ts'
import { listOf, requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'

/** A file with the names of the columns, to be filled in. */
export async function loader(args: LoaderFunctionArgs) {
  await requireListKeeper(args)
  const list = listOf(args)
  return csvFile(`${list}-template.csv`, [[...columnsOf[list]]])
}
