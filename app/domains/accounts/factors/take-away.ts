import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { db } from '#app/platform/db.ts'

/** Takes the second factor of a person away and signs her out everywhere. Called inside a transaction. */
export async function takeFactorsAway(actor: Actor, personId: string, reason: string): Promise<void> {
  const hers = { where: { personId } }
  await db.totpSecret.deleteMany(hers)
  await db.passkey.deleteMany(hers)
  await db.recoveryCode.deleteMany(hers)
  await db.session.deleteMany(hers)
  await record(actor, { name: 'second-factor.reset', personId, reason })
}
