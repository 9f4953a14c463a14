import { spendAuthenticatorCode } from '#app/domains/accounts/factors/authenticator.ts'
import { takeGuess } from '#app/domains/accounts/factors/limit.ts'
import { inPasswordTurn, isPassword } from '#app/domains/accounts/password.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

const freshFor = minutes(10)

/** Whether she proved who she is only just: the session began, by a password, a code or a passkey, within ten minutes. */
export async function isFresh(actor: PersonActor, sessionId: string): Promise<boolean> {
  const since = later(now(), -freshFor)
  const session = await db.session.findUnique({ where: { id: sessionId, personId: actor.id } })
  return session !== null && session.createdAt >= since && session.createdAt <= now()
}

/**
 * Whether it is she who changes how her account is opened: by her password or the present code of her authenticator, unless
 * she signed in just now. An open browser alone is not enough.
 */
export async function prove(actor: PersonActor, sessionId: string, typed: string) {
  if (await isFresh(actor, sessionId)) return ok({})
  const guess = takeGuess(actor.id)
  if (guess.milliseconds > 0) return { ...refuse('factor-wait'), milliseconds: guess.milliseconds }
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: actor.id } })
  const code = typed.replace(/\s/g, '')
  const isShe =
    (/^\d{6}$/.test(code) && (await spendAuthenticatorCode(actor.id, code))) ||
    (await inPasswordTurn(() => isPassword(passwordHash || null, typed)))
  if (!isShe) return refuse('proof-wrong')
  guess.wasRight()
  return ok({})
}
