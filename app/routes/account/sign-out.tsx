import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endSession } from '#app/domains/accounts/session.ts'
import { rememberLanguage } from '#app/routes/chosen-language.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'

export function loader(args: LoaderFunctionArgs) {
  openToAll()
  throw redirect(`/${localeOf(args)}`)
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const locale = localeOf(args)
  const headers = new Headers({ 'Set-Cookie': await endSession(args.request.headers.get('Cookie')) })
  headers.append('Set-Cookie', rememberLanguage(locale))
  return redirect(`/${locale}`, { headers })
}
