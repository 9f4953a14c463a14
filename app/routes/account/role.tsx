import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { chooseRole } from '#app/domains/accounts/active-role.ts'
import { isRole } from '#app/domains/actor.ts'
import { firstPageOf } from '#app/routes/first-page.ts'
import { authorise, found, localeOf, requireSession } from '#app/routes/guard.ts'

/** Nothing to see: the choice stands at the top of every page. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireSession(args)
  throw redirect(`/${localeOf(args)}${firstPageOf(actor.activeRole)}`)
}

export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireSession(args)
  const typed = (await args.request.formData()).get('role')
  const role = found(typeof typed === 'string' && isRole(typed) ? typed : null)
  const chosen = await chooseRole(actor, sessionId, role)
  authorise(chosen.ok)
  return redirect(`/${localeOf(args)}${firstPageOf(role)}`)
}
