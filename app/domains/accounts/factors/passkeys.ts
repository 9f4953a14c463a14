import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { countFactors, mustKeepFactor, noteAdded, noteRemoved } from '#app/domains/accounts/factors/factors.ts'
import { passkeySite, readTransports, spendChallenge } from '#app/domains/accounts/factors/passkey-challenge.ts'
import { whyKeptOut } from '#app/domains/accounts/kept-out.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { isTaken } from '#app/platform/database/database-error.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { ok, refuse } from '#app/platform/result.ts'

const mostOfOne = 20
const credential = z.object({
  id: z.string().regex(/^[\w-]{1,1400}$/),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  response: z.looseObject({ clientDataJSON: z.string() }),
})
const origin = { expectedOrigin: env.origin, expectedRPID: passkeySite }

/** Keeps a passkey that her browser has just made, under a name of hers. */
export async function addPasskey(actor: PersonActor, name: string, typed: string) {
  const response = readCredential<RegistrationResponseJSON>(typed)
  const made = response && (await checkNew(response, actor.id))
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

async function checkNew(response: RegistrationResponseJSON, personId: string) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      ...origin,
      expectedChallenge: (challenge) => spendChallenge(challenge, personId),
      requireUserVerification: false,
    })
    return verified ? registrationInfo.credential : null
  } catch {
    return null
  }
}

/** `askedOf`: who has to be the owner, null when the passkey is to say so and to have checked it. */
async function checkPasskey(typed: string, askedOf: string | null): Promise<string | null> {
  const response = readCredential<AuthenticationResponseJSON>(typed)
  const passkey = response && (await db.passkey.findUnique({ where: { id: response.id } }))
  if (!passkey || (askedOf !== null && passkey.personId !== askedOf)) return null
  const { id, publicKey, counter, transports } = passkey
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...origin,
      expectedChallenge: (challenge) => spendChallenge(challenge, askedOf),
      credential: { id, publicKey, counter, transports: readTransports(transports) },
      requireUserVerification: askedOf === null,
    })
    return verified && (await noteUsed(id, counter, authenticationInfo.newCounter)) ? passkey.personId : null
  } catch {
    // What does not fit, a copied key among it, whose counter stayed behind, is said by throwing.
    return null
  }
}

function noteUsed(id: string, before: number, counter: number): Promise<boolean> {
  return transaction(async () => {
    const { count } = await db.passkey.updateMany({
      where: { id, counter: before },
      data: { counter, lastUsedAt: now() },
    })
    return count === 1
  })
}

function readCredential<Response>(typed: string): Response | null {
  try {
    return credential.parse(JSON.parse(typed)) as unknown as Response
  } catch {
    return null
  }
}
