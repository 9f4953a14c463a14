import { spendAuthenticatorCode } from '#app/domains/accounts/factors/authenticator.ts'
import { takeGuess } from '#app/domains/accounts/factors/limit.ts'
import { spendRecoveryCode } from '#app/domains/accounts/factors/recovery-codes.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Takes the code of her authenticator or one of her recovery codes as the second factor. Guessing makes one wait. */
export async function showFactor(actor: PersonActor, typed: string) {
  const guess = takeGuess(actor.id)
  if (guess.milliseconds > 0) return { ...refuse('factor-wait'), milliseconds: guess.milliseconds }
  if (!(await isHers(actor, typed.replace(/\s/g, '')))) return refuse('factor-wrong')
  guess.wasRight()
  return ok({})
}

const isHers = (actor: PersonActor, code: string): Promise<boolean> =>
  /^\d{6}$/.test(code) ? spendAuthenticatorCode(actor.id, code) : spendRecoveryCode(actor, code)
