import { findSession } from '#app/domains/accounts/session.ts'
import { findMaintenance } from '#app/domains/operations/maintenance.ts'
import { canOperate } from '#app/domains/operations/policy.ts'
import { minutes, now } from '#app/platform/clock.ts'

// Signing in and out stays possible, with whatever steps it has.
const alwaysOpen = /^\/[a-z]{2}\/(sign-in|sign-out)(\/|$)/

/** After how many seconds a form may be sent again while the site is maintained; null when it is taken at once. */
export async function closedFor(request: Request): Promise<number | null> {
  const maintenance = await findMaintenance()
  if (!maintenance || alwaysOpen.test(new URL(request.url).pathname)) return null
  const session = await findSession(request.headers.get('Cookie'))
  if (session && canOperate(session.actor)) return null
  const left = maintenance.until ? maintenance.until.getTime() - now().getTime() : 0
  return Math.ceil(Math.max(minutes(5), left) / 1000)
}
