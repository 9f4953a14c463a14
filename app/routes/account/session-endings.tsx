import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endOtherSessions } from '#app/domains/accounts/session-list.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { localeOf } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireOwner(args)
  return redirect(`/${localeOf(args)}/account/security`)
}

/** Signs her out on all other browsers. */
export async function action(args: ActionFunctionArgs) {
  const { actor, sessionId } = await requireOwner(args)
  await endOtherSessions(actor, sessionId)
  return redirect(`/${localeOf(args)}/account/security?done=sessions`)
}
