import { hash, verify } from '@node-rs/argon2'
import { dictionary } from '@zxcvbn-ts/language-common'

// The list stands in the order of how often a password is met in leaks.
const commonest = new Set(dictionary['passwords-common'].slice(0, 10_000).map(String))

/** True when the password is one of the 10 000 that attackers try first. */
export const isCommon = (password: string): boolean => commonest.has(password.toLowerCase())

/** argon2id with the parameters OWASP recommends (19 MiB, two passes), off the main thread. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

// Compared against when nobody has the name typed, so that the answer takes as long as for a known one.
let nobody: Promise<string> | undefined

/** Whether the password is hers. Takes the same time when there is no such person. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash) return verify(passwordHash, password.normalize('NFC'))
  nobody ??= hashPassword('nobody has this password')
  await verify(await nobody, password.normalize('NFC'))
  return false
}
