import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { noteDevice } from '#app/domains/accounts/known-device.ts'
import { endSession, type SessionStart, startSession } from '#app/domains/accounts/session.ts'
import { deviceOf } from '#app/platform/device.ts'
import { knownDevice, rememberDevice } from '#app/routes/account/parts/device-cookie.ts'
import { rememberLanguage } from '#app/routes/chosen-language.ts'
import { localeOf } from '#app/routes/guard.ts'

type Begun = SessionStart & { personId: string; page: string }

/**
 * Signs this browser in and leads to the page. Whoever was signed in here before is signed out, and the language of the
 * page is remembered. She is told when it is a browser she has not signed in with before.
 */
export async function beginSession(args: ActionFunctionArgs, { personId, page, ...start }: Begun): Promise<Response> {
  const { headers: sent } = args.request
  await endSession(sent.get('Cookie'))
  const device = deviceOf(sent.get('User-Agent'))
  const headers = new Headers({ 'Set-Cookie': await startSession(personId, { device, ...start }) })
  headers.append('Set-Cookie', rememberLanguage(localeOf(args)))
  headers.append('Set-Cookie', rememberDevice(await noteDevice(personId, knownDevice(args.request), device)))
  return redirect(page, { headers })
}
