import { countFactors } from '#app/domains/accounts/factors/factors.ts'
import { countRecoveryCodes } from '#app/domains/accounts/factors/recovery-codes.ts'
import { asksSecondFactor, isRole, type PersonActor } from '#app/domains/actor.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { decryptText, encryptText } from '#app/platform/keys.ts'

const purpose = 'other account shown'
const lasts = minutes(10)

/**
 * What besides its password shows that an account is hers: nothing, a code that she can type here, or something that is shown
 * in that account only: a passkey, or a factor that one of its roles asks for and that is not set up yet.
 */
export async function factorOf(personId: string): Promise<'none' | 'code' | 'elsewhere'> {
  const [factors, app, codes, grants] = await Promise.all([
    countFactors(personId),
    db.totpSecret.count({ where: { personId, confirmedAt: { not: null } } }),
    countRecoveryCodes(personId),
    db.roleGrant.findMany({ where: { personId, OR: [{ to: null }, { to: { gt: now() } }] }, select: { role: true } }),
  ])
  if (factors > 0) return app + codes > 0 ? 'code' : 'elsewhere'
  return grants.some(({ role }) => isRole(role) && asksSecondFactor(role)) ? 'elsewhere' : 'none'
}

/** That she has shown the password of another account, for the form that asks for its code; good for ten minutes. */
export const sealOther = (actor: PersonActor, otherId: string): string =>
  encryptText(purpose, JSON.stringify({ personId: actor.id, otherId, until: later(now(), lasts).getTime() }))

/** The account whose password she has shown; null when it was somebody else who did, or too long ago. */
export function openOther(actor: PersonActor, sealed: string): string | null {
  try {
    const { personId, otherId, until } = JSON.parse(decryptText(purpose, sealed))
    return personId === actor.id && until > now().getTime() ? otherId : null
  } catch {
    return null
  }
}
