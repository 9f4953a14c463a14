import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { confirmGrant } from '#app/domains/access/end-grant.ts'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { authorise } from '#app/routes/guard.ts'

/** Nothing to see: the button stands on the page of the person. */
export async function loader(args: LoaderFunctionArgs) {
  const { page } = await requirePersonSeen(args)
  throw redirect(page)
}

export async function action(args: ActionFunctionArgs) {
  const { actor, page } = await requirePersonSeen(args)
  const confirmed = await confirmGrant(actor, args.params.grant ?? '')
  authorise(confirmed.ok)
  return redirect(`${page}?done`)
}
