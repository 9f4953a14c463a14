import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { localeOf } from '#app/routes/guard.ts'

/** Administration begins with what may need a hand: the jobs. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args)
  return redirect(`/${localeOf(args)}/admin/jobs`)
}
