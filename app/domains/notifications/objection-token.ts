import { isSigned, sign } from '#app/platform/keys.ts'

const purpose = 'contact-objection'

/** By this whoever holds the old contact objects to a change, without signing in. */
export const objectionToken = (changeId: string): string => `${changeId}.${sign(purpose, changeId)}`

/** Which change a token of ours objects to; null for one that we have not made. */
export function changeOf(token: string): string | null {
  const [, changeId, mark] = /^([0-9a-z]{1,40})\.(.{1,100})$/.exec(token) ?? []
  return changeId && mark && isSigned(purpose, changeId, mark) ? changeId : null
}
