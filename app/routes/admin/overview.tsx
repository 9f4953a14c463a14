import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { canOperate } from '#app/domains/operations/policy.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'

/** Administration begins with what may need a hand: the jobs. */
export async function loader(args: LoaderFunctionArgs) {
  authorise(canOperate(await requireActor(args)))
  return redirect(`/${localeOf(args)}/admin/jobs`)
}
