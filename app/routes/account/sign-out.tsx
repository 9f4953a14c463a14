import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endSession } from '#app/domains/accounts/session.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'

export function loader(args: LoaderFunctionArgs) {
  openToAll()
  throw redirect(`/${localeOf(args)}`)
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const cookie = await endSession(args.request.headers.get('Cookie'))
  return redirect(`/${localeOf(args)}`, { headers: { 'Set-Cookie': cookie } })
}
