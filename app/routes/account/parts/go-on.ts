import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { enterByLink } from '#app/domains/accounts/enter-code.ts'
import { beginSession } from '#app/routes/account/parts/begin-session.ts'
import { rememberStep } from '#app/routes/account/parts/steps.ts'
import { localeOf } from '#app/routes/guard.ts'
import { wayBack, withWayBack } from '#app/routes/own-path.ts'

type Entered = Extract<Awaited<ReturnType<typeof enterByLink>>, { ok: true }>

/** Leads on from a right code or link: into her account, to a new password, or to the questions of joining. */
export async function goOn(args: ActionFunctionArgs, entered: Entered, isShared: boolean): Promise<Response> {
  const base = `/${localeOf(args)}`
  const next = wayBack(args.request)
  const { searchParams } = new URL(args.request.url)
  if (entered.next === 'signed-in') {
    // Who wanted to join is told that she has an account.
    const known = `${base}/join/about?known${withWayBack(next, '&')}`
    const page = searchParams.get('aim') === 'join' ? known : next
    return beginSession(args, { personId: entered.personId, isShared, page })
  }
  const headers = { 'Set-Cookie': rememberStep(args.request, entered.codeId) }
  const kept = new URLSearchParams(searchParams)
  kept.set('step', entered.codeId)
  return redirect(`${base}/${entered.next === 'reset' ? 'reset-password' : 'join/about'}?${kept}`, { headers })
}
