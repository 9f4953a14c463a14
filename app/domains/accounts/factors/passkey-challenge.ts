import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { PersonActor } from '#app/domains/actor.ts'
import { later, minutes, now, seconds } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/ids.ts'
import { networkOf } from '#app/platform/load/network.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'
import { refuse } from '#app/platform/result.ts'

const lasts = minutes(5)
/** The name of the site to passkeys: the host people type. */
export const passkeySite = new URL(env.origin).hostname

// Each question leaves a row for some minutes; a class of a hundred may sign in in one room.
const byNetwork = rateLimit({
  tries: 300,
  firstWait: seconds(30),
  longestWait: minutes(10),
  forgottenAfter: minutes(10),
})

/** What a new passkey of hers has to sign. Those she has already are named, so that none is made twice. */
export async function askForNewPasskey(actor: PersonActor): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { email, phone, passkeys } = await db.person.findUniqueOrThrow({
    where: { id: actor.id },
    include: { passkeys: true },
  })
  const options = await generateRegistrationOptions({
    rpName: 'Bilim',
    rpID: passkeySite,
    userID: new TextEncoder().encode(actor.id),
    userName: email ?? phone ?? actor.name,
    userDisplayName: actor.name,
    excludeCredentials: passkeys.map(({ id, transports }) => ({ id, transports: readTransports(transports) })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
  await keepChallenge(options.challenge, actor.id)
  return options
}

/** What a passkey has to sign for its owner to be let in; one of hers when it is known who she is. */
export async function askForPasskey(actor: PersonActor | null, address: string) {
  const network = networkOf(address)
  if (byNetwork.wait(network) > 0) return refuse('crowded')
  byNetwork.take(network)
  const passkeys = actor ? await db.passkey.findMany({ where: { personId: actor.id } }) : []
  const options: PublicKeyCredentialRequestOptionsJSON = await generateAuthenticationOptions({
    rpID: passkeySite,
    allowCredentials: passkeys.map(({ id, transports }) => ({ id, transports: readTransports(transports) })),
    userVerification: actor ? 'preferred' : 'required',
  })
  await keepChallenge(options.challenge, actor?.id ?? null)
  return { ok: true as const, options }
}

/** Uses up a challenge; false when it was made for somebody else, was used before, or is too old. */
export function spendChallenge(challenge: string, personId: string | null): Promise<boolean> {
  return transaction(async () => {
    const { count } = await db.passkeyChallenge.deleteMany({
      where: { challenge, personId, expiresAt: { gt: now() } },
    })
    return count === 1
  })
}

/** The ways a passkey is reached, as they lie in the database. */
export const readTransports = (kept: string): string[] => kept.split(' ').filter(Boolean)

function keepChallenge(challenge: string, personId: string | null): Promise<void> {
  return transaction(async () => {
    await db.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now() } } })
    await db.passkeyChallenge.create({
      data: { id: newId(), personId, challenge, expiresAt: later(now(), lasts) },
    })
  })
}
