import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { passkeySite, readTransports, spendChallenge } from '#app/domains/accounts/factors/passkey-challenge.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'

const credential = z.object({
  id: z.string().regex(/^[\w-]{1,1400}$/),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  response: z.looseObject({ clientDataJSON: z.string() }),
})
const origin = { expectedOrigin: env.origin, expectedRPID: passkeySite }

/** The passkey that her browser has just made for this person; null when it does not fit. */
export async function checkNewPasskey(typed: string, personId: string) {
  const response = readCredential<RegistrationResponseJSON>(typed)
  if (!response) return null
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

/**
 * Whose passkey has answered the question, null when nobody's. `askedOf`: who has to be the owner, null when the passkey is to
 * say so and to have checked it.
 */
export async function checkPasskey(typed: string, askedOf: string | null): Promise<string | null> {
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
