import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSession, startSession } from '#app/domains/accounts/session.ts'
import { rememberLanguage } from '#app/routes/chosen-language.ts'
import { localeOf } from '#app/routes/guard.ts'

type Begun = { personId: string; isShared: boolean; page: string }

/**
 * Signs this browser in and leads to the page. Whoever was signed in here before is signed out, and the language of the
 * page is remembered.
 */
export async function beginSession(args: ActionFunctionArgs, { personId, isShared, page }: Begun): Promise<Response> {
  await endSession(args.request.headers.get('Cookie'))
  const headers = new Headers({ 'Set-Cookie': await startSession(personId, isShared) })
  headers.append('Set-Cookie', rememberLanguage(localeOf(args)))
  return redirect(page, { headers })
}
