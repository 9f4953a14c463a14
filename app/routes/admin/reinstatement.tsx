import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { canLookAfter } from '#app/domains/accounts/policy.ts'
import { reinstatePerson } from '#app/domains/accounts/suspend.ts'
import { requirePersonSeen } from '#app/routes/admin/parts/require-person-seen.ts'
import { authorise } from '#app/routes/guard.ts'

/** Nothing to see: the button stands on the page of the person. */
export async function loader(args: LoaderFunctionArgs) {
  const { page } = await requirePersonSeen(args)
  throw redirect(page)
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, page } = await requirePersonSeen(args)
  authorise(canLookAfter(actor, person.id))
  const reinstated = await reinstatePerson(actor, person.id)
  return redirect(reinstated.ok ? `${page}?done` : `${page}?refused=${reinstated.reason}`)
}
