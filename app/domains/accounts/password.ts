import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { dictionary } from '@zxcvbn-ts/language-common'
import { takeTurns } from '#app/platform/load/limit-concurrency.ts'

/** The password of everybody in the demonstration; it is no secret. */
export const demoPassword = 'bilim-demo-2026'

// The list stands in the order of how often a password is met in leaks.
const commonest = new Set([...dictionary['passwords-common'].slice(0, 10_000).map(String), demoPassword])

// What somebody who guesses at this site tries next; docs/security.md lists them.
const ownWords =
  /bilim|administrator|admin|parol|password|kyrgyzstan|uzbekistan|oʻzbekiston|ozbekiston|bishkek|tashkent|toshkent|кыргызстан|узбекистан|ўзбекистон|билим|пароль|бишкек|ташкент|тошкент/g

/** True when a password holds names of this site and its countries, and beside them not a letter. */
function isOfOwnWords(password: string): boolean {
  const others = password.replace(ownWords, '')
  return others !== password && !/\p{L}/u.test(others)
}

/** True when the password is one of the 10 000 that attackers try first, the public one of the demonstration, or made of our names. */
export function isCommon(password: string): boolean {
  const plain = password.toLowerCase()
  return commonest.has(plain) || isOfOwnWords(plain)
}

// Node reads files and compresses pages on four threads: passwords leave one of them, and one core, for all the rest.
const turns = takeTurns(Math.max(1, Math.min(availableParallelism() - 1, 3)))
// A class of a hundred that comes at once is let in one after the other, within seconds.
const mostWaiting = 128

/** True when so many passwords wait to be hashed that one more would wait for seconds. */
export const isCrowded = (): boolean => turns.waiting() >= mostWaiting

/** Waits for a turn to hash or compare passwords, and then does `work`. */
export const inPasswordTurn = <T>(work: () => Promise<T>): Promise<T> => turns.run(work)

/** argon2id with the parameters OWASP recommends (19 MiB, two passes), off the main thread. */
export const hashPassword = (password: string): Promise<string> => inPasswordTurn(() => hashNow(password))

const hashNow = (password: string) =>
  hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

// Compared against when nobody has the name typed, so that the answer takes as long as for a known one.
let nobody: Promise<string> | undefined

/** Whether the password is hers; to be asked within a turn. Takes the same time when there is no such person. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashNow('nobody has this password')
  const known = passwordHash ?? (await nobody)
  return (await verify(known, password.normalize('NFC'))) && passwordHash !== null
}
