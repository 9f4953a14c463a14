import { expect, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { relayEvents } from '#jobs/relay.ts'
import { damage } from '#tests/support/damage.ts'

test('a fact is handed on once, however often and in however many places it is relayed', async () => {
  await state('certificate.issued', 3)
  await Promise.all([relayEvents(), relayEvents()])
  await relayEvents()
  expect(await db.job.count({ where: { name: 'render-certificate' } })).toBe(3)
})

test('a fact whose work was added before a crash, but which was not marked, adds nothing afterwards', async () => {
  const [event] = await state('certificate.rendered', 1)
  await relayEvents()
  await transaction(() => db.event.updateMany({ where: { id: event }, data: { relayedAt: null } }))
  await relayEvents()
  const jobs = await db.job.findMany({ where: { name: 'notify-certificate' }, select: { id: true, payload: true } })
  expect(jobs).toEqual([{ id: `${event}-notify-certificate`, payload: { certificateId: 'certificate-0' } }])
})

test('many facts at once are all handed on', async () => {
  const before = await db.job.count()
  await state('certificate.left-undrawn', 230)
  await relayEvents()
  expect(await db.job.count()).toBe(before + 230)
  expect(await db.event.count({ where: { relayedAt: null } })).toBe(0)
})

test.skipIf(env.DATABASE_URL)('a fact whose row is damaged holds up no other', async () => {
  const [damaged] = await state('certificate.issued', 3)
  damage("UPDATE Event SET data = 'not json' WHERE id = ?", damaged)
  const before = await db.job.count()
  await relayEvents()
  expect(await db.job.count()).toBe(before + 2)
  expect(await db.event.count({ where: { relayedAt: null } })).toBe(0)
})

async function state(name: 'certificate.issued' | 'certificate.rendered' | 'certificate.left-undrawn', times: number) {
  const last = (await db.event.findFirst({ orderBy: { id: 'desc' } }))?.id ?? 0
  await transaction(async () => {
    for (let n = 0; n < times; n++) await record(system, { name, certificateId: `certificate-${n}` })
  })
  const events = await db.event.findMany({ where: { id: { gt: last } }, select: { id: true } })
  return events.map(({ id }) => id)
}
