import { expect, test } from 'vitest'
import { noteDevice } from '#app/domains/accounts/known-device.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

test('a person is told of a browser that is new to her, and of no other', async () => {
  const { id } = await create.person()
  const told = async () => {
    const events = await db.event.findMany({ where: { personId: id, name: 'person.signed-in-on-new-device' } })
    return events.map(({ data }) => data)
  }
  const token = await noteDevice(id, null, 'firefox android')
  expect(await noteDevice(id, token, 'firefox android')).toBe(token)
  expect(await told()).toEqual([])
  const other = await noteDevice(id, 'made up', 'chrome windows')
  expect(other).toMatch(/^[\w-]{43}$/)
  expect(await told()).toEqual([{ personId: id, device: 'chrome windows' }])
})

test('a shared computer is known to each who signs in with it, and its token is not in the table', async () => {
  const [first, second] = [await create.person(), await create.person()]
  const token = await noteDevice(first.id, null, 'chrome windows')
  expect(await noteDevice(second.id, token, 'chrome windows')).toBe(token)
  const rows = await db.knownDevice.findMany({ where: { personId: { in: [first.id, second.id] } } })
  expect(rows.map(({ personId }) => personId).sort()).toEqual([first.id, second.id].sort())
  expect(JSON.stringify(rows)).not.toContain(token)
})
