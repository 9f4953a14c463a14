import { isSigned, sign } from '#app/platform/keys.ts'

const purpose = 'merge objection'

/** What a letter carries by which, without signing in, one says no to two accounts having been made one. */
export const objectionToken = (mergeId: string): string => `${mergeId}.${sign(purpose, mergeId)}`

/** Which merger a token of ours says no to; null for one that we have not made. */
export function mergeOf(token: string): string | null {
  const [, mergeId, mark] = /^([0-9a-z]{1,40})\.(.{1,40})$/.exec(token) ?? []
  return mergeId && mark && isSigned(purpose, mergeId, mark) ? mergeId : null
}
