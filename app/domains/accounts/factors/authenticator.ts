import { randomBytes } from 'node:crypto'
import { countFactors, mustKeepFactor, noteAdded, noteRemoved } from '#app/domains/accounts/factors/factors.ts'
import { stepOf, toBase32 } from '#app/domains/accounts/factors/totp.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { decryptText, encryptText } from '#app/platform/keys.ts'
import { ok, refuse } from '#app/platform/result.ts'

const offered = 'authenticator offered'
const kept = 'authenticator kept'
const offerLasts = minutes(30)

/** A secret for her authenticator. Nothing is kept until she shows a code of it: the form carries it, sealed. */
export function offerAuthenticator(actor: PersonActor): { sealed: string; secret: string } {
  const secret = randomBytes(20)
  const until = later(now(), offerLasts).getTime()
  const words = JSON.stringify({ personId: actor.id, secret: secret.toString('hex'), until })
  return { sealed: encryptText(offered, words), secret: toBase32(secret) }
}

/** The secret of an offer made to her, to be shown once more; null when it is none, or too old. */
export function reopenOffer(actor: PersonActor, sealed: string): { sealed: string; secret: string } | null {
  const secret = secretOf(actor, sealed)
  return secret && { sealed, secret: toBase32(secret) }
}

/** Sets up the authenticator whose code she shows. It takes the place of an earlier one. */
export function addAuthenticator(actor: PersonActor, sealed: string, code: string) {
  const secret = secretOf(actor, sealed)
  if (!secret) return refuse('factor-offer-old')
  const step = stepOf(secret, code.replace(/\s/g, ''), now())
  if (step === null) return refuse('factor-wrong')
  return transaction(async () => {
    const row = {
      secret: encryptText(kept, secret.toString('hex')),
      createdAt: now(),
      confirmedAt: now(),
      lastStep: step,
    }
    await db.totpSecret.upsert({ where: { personId: actor.id }, create: { personId: actor.id, ...row }, update: row })
    return ok({ codes: await noteAdded(actor, 'totp') })
  })
}

/** Takes her authenticator away; refused when it is the last factor of somebody who needs one. */
export function removeAuthenticator(actor: PersonActor) {
  return transaction(async () => {
    if ((await countFactors(actor.id)) === 1 && mustKeepFactor(actor)) return refuse('factor-needed')
    const { count } = await db.totpSecret.deleteMany({ where: { personId: actor.id } })
    if (count > 0) await noteRemoved(actor, 'totp')
    return ok({})
  })
}

/** Whether this is what her authenticator shows now. Each code is good once. */
export async function spendAuthenticatorCode(personId: string, code: string): Promise<boolean> {
  const row = await db.totpSecret.findUnique({ where: { personId, confirmedAt: { not: null } } })
  if (!row) return false
  const secret = Buffer.from(decryptText(kept, row.secret), 'hex')
  const step = stepOf(secret, code, now(), row.lastStep ?? -1)
  if (step === null) return false
  return transaction(async () => {
    // Of two that send the same code at once, one is first.
    const { count } = await db.totpSecret.updateMany({
      where: { personId, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
      data: { lastStep: step },
    })
    return count === 1
  })
}

function secretOf(actor: PersonActor, sealed: string): Buffer | null {
  try {
    const { personId, secret, until } = JSON.parse(decryptText(offered, sealed))
    return personId === actor.id && until > now().getTime() ? Buffer.from(secret, 'hex') : null
  } catch {
    return null
  }
}
