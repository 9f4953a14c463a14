import { countFactors, mustKeepFactor, noteAdded, noteRemoved } from '#app/domains/accounts/factors/factors.ts'
import { checkNewPasskey, checkPasskey } from '#app/domains/accounts/factors/passkey-check.ts'
import { whyKeptOut } from '#app/domains/accounts/kept-out.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { isTaken } from '#app/platform/database/database-error.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

const mostOfOne = 20

/** Keeps a passkey that her browser has just made, under a name of hers. */
export async function addPasskey(actor: PersonActor, name: string, typed: string) {
  const made = await checkNewPasskey(typed, actor.id)
  if (!made) return refuse('passkey-unreadable')
  try {
    return await transaction(async () => {
      if ((await db.passkey.count({ where: { personId: actor.id } })) >= mostOfOne) return refuse('passkeys-many')
      const { id, publicKey, counter, transports = [] } = made
      await db.passkey.create({
        data: {
          ...{ id, name, counter },
          personId: actor.id,
          publicKey: new Uint8Array(publicKey),
          transports: transports.join(' '),
          createdAt: now(),
        },
      })
      return ok({ codes: await noteAdded(actor, 'passkey') })
    })
  } catch (error) {
    if (isTaken(error)) return refuse('passkey-known')
    throw error
  }
}

/** Takes one of her passkeys away; refused when it is the last factor of somebody who needs one. */
export function removePasskey(actor: PersonActor, id: string) {
  return transaction(async () => {
    if (!(await db.passkey.findUnique({ where: { id, personId: actor.id } }))) return refuse('passkey-unknown')
    if ((await countFactors(actor.id)) === 1 && mustKeepFactor(actor)) return refuse('factor-needed')
    await db.passkey.deleteMany({ where: { id, personId: actor.id } })
    await noteRemoved(actor, 'passkey')
    return ok({})
  })
}

/** Takes one of her passkeys as the second factor. */
export async function showPasskey(actor: PersonActor, typed: string) {
  const owner = await checkPasskey(typed, actor.id)
  return owner === actor.id ? ok({}) : refuse('passkey-unreadable')
}

/** Whose passkey this is: it alone lets her in, since its device has asked for her finger, face or number. */
export async function signInWithPasskey(typed: string) {
  const personId = await checkPasskey(typed, null)
  if (!personId) return refuse('passkey-unreadable')
  const keptOut = await whyKeptOut(personId)
  return keptOut ? refuse(keptOut) : ok({ personId })
}
