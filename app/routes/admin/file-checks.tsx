import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { askFileCheck } from '#app/domains/operations/check-files.ts'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { authorise, localeOf } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args)
  return redirect(`/${localeOf(args)}/admin/files`)
}

/** Has all files read and compared. */
export async function action(args: ActionFunctionArgs) {
  const asked = await askFileCheck(await requireOperator(args))
  authorise(asked.ok)
  return redirect(`/${localeOf(args)}/admin/files?asked`)
}
