import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { noteDevice } from '#app/domains/accounts/known-device.ts'
import { endSession, findSession, type SessionStart, startSession } from '#app/domains/accounts/session.ts'
import { deviceOf } from '#app/platform/device.ts'
import { knownDevice, rememberDevice } from '#app/routes/account/parts/device-cookie.ts'
import { rememberLanguage } from '#app/routes/chosen-language.ts'
import { firstPageOf, toFirstPage } from '#app/routes/first-page.ts'
import { localeOf } from '#app/routes/guard.ts'

/** `page`: where she wanted to go; null for where her role begins. */
type Begun = SessionStart & { personId: string; page: string | null }

/**
 * Signs this browser in and leads on. Whoever was signed in here before is signed out, and the language of the
 * page is remembered. She is told when it is a browser she has not signed in with before.
 */
export async function beginSession(args: ActionFunctionArgs, { personId, page, ...start }: Begun): Promise<Response> {
  const { headers: sent } = args.request
  await endSession(sent.get('Cookie'))
  const device = deviceOf(sent.get('User-Agent'))
  const cookie = await startSession(personId, { device, ...start })
  const headers = new Headers({ 'Set-Cookie': cookie })
  headers.append('Set-Cookie', rememberLanguage(localeOf(args)))
  headers.append('Set-Cookie', rememberDevice(await noteDevice(personId, knownDevice(args.request), device)))
  return redirect(page ?? `/${localeOf(args)}${await findBeginning(cookie)}`, { headers })
}

async function findBeginning(cookie: string): Promise<string> {
  const session = await findSession(cookie)
  // Which role she acts in is known only when the second factor was shown.
  return session?.actor.factor === 'complete' ? firstPageOf(session.actor.activeRole) : toFirstPage
}
