import { createHash, randomBytes } from 'node:crypto'
import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/**
 * Remembers that a person signs in with this browser, and says by which token it is known from now on. She is told when it is
 * one she has not used before; of the first of all, by which she joined, there is nothing to tell.
 */
export async function noteDevice(personId: string, sent: string | null, device: string): Promise<string> {
  const token = sent && /^[\w-]{43}$/.test(sent) ? sent : randomBytes(32).toString('base64url')
  const id = createHash('sha256').update(token).digest('hex')
  const moment = now()
  await transaction(async () => {
    const seen = { where: { id, personId }, data: { lastSeenAt: moment, device } }
    if ((await db.knownDevice.updateMany(seen)).count > 0) return
    const isFirst = (await db.knownDevice.count({ where: { personId } })) === 0
    await db.knownDevice.create({ data: { id, personId, device, firstSeenAt: moment, lastSeenAt: moment } })
    if (!isFirst) await record(system, { name: 'person.signed-in-on-new-device', personId, device })
  })
  return token
}
