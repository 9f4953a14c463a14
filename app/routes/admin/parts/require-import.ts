import type { LoaderFunctionArgs } from '@remix-run/node'
import { findImport } from '#app/domains/organisations/import.ts'
import { requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { found, localeOf } from '#app/routes/guard.ts'

/** The keeper, and the file in the address that was read; where there is none, 404. */
export async function requireImport(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const file = found(await findImport(actor, args.params.import ?? ''))
  return { actor, file, id: file.id, address: `/${localeOf(args)}/admin/organisations/imports/${file.id}` }
}
