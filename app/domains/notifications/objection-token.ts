import { isSigned, sign } from '#app/platform/keys.ts'

/** What somebody may say no to by a letter, without signing in. */
type Objected = 'contact-change' | 'merge'

/** By this whoever holds the letter says no to a change of contact, or to two accounts having been made one. */
export const objectionToken = (to: Objected, id: string): string => `${id}.${sign(`objection-${to}`, id)}`

/** Which change or merger a token of ours says no to; null for one that we have not made. */
export function objectedBy(to: Objected, token: string): string | null {
  const [, id, mark] = /^([0-9a-z]{1,40})\.(.{1,100})$/.exec(token) ?? []
  return id && mark && isSigned(`objection-${to}`, id, mark) ? id : null
}
