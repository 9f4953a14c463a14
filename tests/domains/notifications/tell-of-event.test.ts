import { expect, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { tellOfEvent } from '#app/domains/notifications/tell-of-event.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { drain } from '#tests/support/jobs.ts'

const noticesOf = async (personId: string) =>
  (await db.notice.findMany({ where: { personId } })).map(({ kind, data }) => ({ kind, data }))

test('whose password was changed finds it in her inbox and in her mail, once', async () => {
  const { id } = await create.person()
  await transaction(() => record(system, { name: 'password.changed', personId: id }))
  await drain()
  const event = await db.event.findFirstOrThrow({ where: { personId: id, name: 'password.changed' } })
  await tellOfEvent(event.id)
  expect(await noticesOf(id)).toEqual([{ kind: 'password-changed', data: {} }])
  expect(await db.message.count({ where: { personId: id } })).toBe(1)
})

test('who is looked at through her own eyes learns by whom, why and for how long', async () => {
  const { id } = await create.person()
  const administrator = await create.person({ role: 'administrator', officialName: 'Umarova Nigora' })
  const [from, until] = [now(), later(now(), days(1))]
  const access = {
    id: `access-${id}`,
    personId: id,
    byId: administrator.id,
    reason: 'A lesson does not open.',
    from,
    until,
  }
  await transaction(async () => {
    await db.timedAccess.create({ data: access })
    await record(administrator, { name: 'timed-access.begun', personId: id, accessId: access.id })
  })
  await drain()
  const data = { by: 'Umarova Nigora', reason: access.reason, from: from.toISOString(), until: until.toISOString() }
  expect(await noticesOf(id)).toEqual([{ kind: 'timed-access', data }])
})

test('of what concerns nobody else a person is not told', async () => {
  const { id } = await create.person()
  await transaction(() => record(system, { name: 'looks.changed', personId: id }))
  await drain()
  expect(await noticesOf(id)).toEqual([])
})
