import { spendAuthenticatorCode } from '#app/domains/accounts/factors/authenticator.ts'
import { takeGuess } from '#app/domains/accounts/factors/limit.ts'
import { spendRecoveryCode } from '#app/domains/accounts/factors/recovery-codes.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { ok, refuse } from '#app/platform/result.ts'

/**
 * Takes the code of her authenticator or one of her recovery codes as the second factor, of her own account or of another
 * one that she says is hers too. Guessing makes one wait.
 */
export async function showFactor(actor: PersonActor, typed: string, personId = actor.id) {
  const guess = takeGuess(personId)
  if (guess.milliseconds > 0) return { ...refuse('factor-wait'), milliseconds: guess.milliseconds }
  if (!(await isOf(actor, personId, typed.replace(/\s/g, '')))) return refuse('factor-wrong')
  guess.wasRight()
  return ok({})
}

const isOf = (actor: PersonActor, personId: string, code: string): Promise<boolean> =>
  /^\d{6}$/.test(code) ? spendAuthenticatorCode(personId, code) : spendRecoveryCode(actor, personId, code)
