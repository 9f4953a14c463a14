import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endTimedAccess } from '#app/domains/access/timed-access.ts'
import { endSession } from '#app/domains/accounts/session.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'

/** Nothing to see: the button stands at the top of every page that is looked at. */
export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  throw redirect(`/${localeOf(args)}`)
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const ended = await endTimedAccess(actor)
  authorise(ended.ok)
  // Whoever looked goes back to her own account by signing in.
  const cookie = await endSession(args.request.headers.get('Cookie'))
  return redirect(`/${localeOf(args)}/sign-in`, { headers: { 'Set-Cookie': cookie } })
}
