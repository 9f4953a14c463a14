import { env } from '#app/platform/env.ts'
import { isSigned, sign } from '#app/platform/keys.ts'

const purpose = 'unsubscribe'

/** The address by which one request, without signing in, stops the letters to this person. */
export const unsubscribeAddress = (personId: string): string =>
  `${env.origin}/unsubscribe/${personId}.${sign(purpose, personId)}`

/** Whose letters a token of ours stops; null for one that we have not made. */
export function personOf(token: string): string | null {
  const [, personId, mark] = /^([0-9a-z]{1,40})\.(.{1,40})$/.exec(token) ?? []
  return personId && mark && isSigned(purpose, personId, mark) ? personId : null
}
