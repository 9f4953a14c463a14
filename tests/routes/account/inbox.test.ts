import { expect, test } from 'vitest'
import { countUnread } from '#app/domains/notifications/inbox.ts'
import { notify } from '#app/domains/notifications/notify.ts'
import { findWishes } from '#app/domains/notifications/wishes.ts'
import { db } from '#app/platform/db.ts'
import { loader as inbox } from '#app/routes/account/inbox.tsx'
import { action as changeNotifications } from '#app/routes/account/notifications.tsx'
import { action as read } from '#app/routes/account/reading.tsx'
import { action as readAll } from '#app/routes/account/readings.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs, shownBy } from '#tests/support/route-args.ts'

const told = async () => {
  const person = await create.person()
  const data = { serial: 'BLM-1', course: 'Бюджет' }
  await notify(person.id, { cause: `told-${person.id}`, kind: 'certificate-ready', data })
  const { id } = await db.notice.findFirstOrThrow({ where: { personId: person.id } })
  return { person, id }
}

test('opening a notice marks it as read and leads to what it is about', async () => {
  const { person, id } = await told()
  expect((await shownBy(inbox(await routeArgs({ as: person, params: {} })))).unread).toBe(1)
  const open = await routeArgs({ as: person, params: { notice: id }, form: [['then', 'open']] })
  expect(await ledTo(read(open))).toBe('/ru/learn/certificates/BLM-1')
  expect((await shownBy(inbox(await routeArgs({ as: person, params: {} })))).unread).toBe(0)
})

test('marking as read stays in the inbox, and a notice of somebody else is not there', async () => {
  const [{ person, id }, { id: strange }] = [await told(), await told()]
  expect(await ledTo(read(await routeArgs({ as: person, params: { notice: strange }, form: [] })))).toBe(404)
  expect(await ledTo(read(await routeArgs({ as: person, params: { notice: id }, form: [] })))).toBe('/ru/account/inbox')
  const { person: other } = await told()
  expect(await ledTo(readAll(await routeArgs({ as: other, params: {}, form: [] })))).toBe('/ru/account/inbox')
  expect(await countUnread(other)).toBe(0)
})

test('what is chosen about letters is kept; what cannot be comes back with its field', async () => {
  const person = await create.person()
  const choose = async (quietFrom: string) => {
    const form: [string, string][] = [
      ['channel', 'sms'],
      ['rhythm', 'daily'],
      ['quietFrom', quietFrom],
      ['quietTo', '06:30'],
      ['locale', 'oz'],
    ]
    return changeNotifications(await routeArgs({ as: person, params: {}, form }))
  }
  expect(await choose('25:00')).toMatchObject({ data: { errors: { quietFrom: ['time'] } }, init: { status: 400 } })
  expect(await ledTo(choose('22:15'))).toBe('/ru/account/notifications?saved')
  expect(await findWishes(person.id)).toEqual({ channel: 'sms', rhythm: 'daily', quietFrom: 1335, quietTo: 390 })
})
