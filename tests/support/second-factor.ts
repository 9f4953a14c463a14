import { addAuthenticator, offerAuthenticator } from '#app/domains/accounts/factors/authenticator.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { shownBy } from '#tests/support/second-factor-code.ts'

/** Sets up an authenticator for her, and gives its key and her recovery codes. */
export async function withAuthenticator(person: PersonActor): Promise<{ key: string; codes: string[] }> {
  const { sealed, secret } = offerAuthenticator(person)
  const added = await addAuthenticator(person, sealed, shownBy(secret, -1))
  if (!added.ok) throw new Error(added.reason)
  return { key: secret, codes: added.codes }
}
