import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { transaction } from '#app/platform/db.ts'
import { rotateKeys } from '#app/platform/keys.ts'

/** Makes a new key, with which the site signs and closes from now on, and notes it. */
export async function rotateSiteKeys(): Promise<number> {
  const number = rotateKeys()
  await transaction(() => record(system, { name: 'keys.rotated', number }))
  return number
}
