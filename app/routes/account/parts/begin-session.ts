import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSession, type SessionStart, startSession } from '#app/domains/accounts/session.ts'
import { rememberLanguage } from '#app/routes/chosen-language.ts'
import { localeOf } from '#app/routes/guard.ts'

type Begun = SessionStart & { personId: string; page: string }

/**
 * Signs this browser in and leads to the page. Whoever was signed in here before is signed out, and the language of the
 * page is remembered.
 */
export async function beginSession(args: ActionFunctionArgs, { personId, page, ...start }: Begun): Promise<Response> {
  await endSession(args.request.headers.get('Cookie'))
  const headers = new Headers({ 'Set-Cookie': await startSession(personId, start) })
  headers.append('Set-Cookie', rememberLanguage(localeOf(args)))
  return redirect(page, { headers })
}
