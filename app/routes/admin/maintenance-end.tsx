import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endMaintenance } from '#app/domains/operations/maintenance.ts'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { localeOf } from '#app/routes/guard.ts'

/** The button alone leads here; who types the address is led to the page it stands on. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args)
  return redirect(`/${localeOf(args)}/admin/maintenance`)
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireOperator(args)
  // Whether somebody else ended it a moment ago makes no difference.
  await endMaintenance(actor)
  return redirect(`/${localeOf(args)}/admin/maintenance?ended`)
}
