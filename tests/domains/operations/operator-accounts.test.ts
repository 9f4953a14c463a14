import { expect, test } from 'vitest'
import { makeAdministrator, resetSecondFactor } from '#app/domains/operations/operator-accounts.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

const wanted = (email: string, password = 'a long enough sentence') => ({
  contact: { email },
  ...{ name: 'Asanova Burul', sex: 'female' as const, birthYear: 1980, country: 'KG', password },
})
const grants = (email: string) =>
  db.roleGrant.findMany({ where: { person: { email } }, select: { role: true, scope: true } })

test('the first administrator is made alone, a second one only in an emergency, which is noted', async () => {
  expect(await makeAdministrator(wanted('a@example.org', 'short'), false)).toMatchObject({ reason: 'password-weak' })
  expect(await makeAdministrator(wanted('a@example.org'), false)).toEqual({ ok: true, isNew: true })
  expect(await grants('a@example.org')).toEqual([{ role: 'administrator', scope: 'all' }])
  expect(await makeAdministrator(wanted('b@example.org'), false)).toMatchObject({ reason: 'administrators-decide' })
  expect(await grants('b@example.org')).toEqual([])
  expect(await makeAdministrator(wanted('b@example.org'), true)).toEqual({ ok: true, isNew: true })
  const events = await db.event.findMany({ where: { name: 'administrator.made' }, orderBy: { id: 'asc' } })
  expect(events.map(({ data }) => (data as { isEmergency: boolean }).isEmergency)).toEqual([false, true])
})

test('the second factor of one person is taken away, and that is noted', async () => {
  const { id } = await db.person.findFirstOrThrow({ where: { email: 'a@example.org' } })
  await transaction(() => db.totpSecret.create({ data: { personId: id, secret: 'x', createdAt: now() } }))
  expect(await resetSecondFactor('nobody@example.org')).toMatchObject({ reason: 'person-unknown' })
  expect(await db.totpSecret.count()).toBe(1)
  expect(await resetSecondFactor(' A@example.org ')).toEqual({ ok: true })
  expect(await db.totpSecret.count()).toBe(0)
  expect(await db.event.count({ where: { name: 'second-factor.reset', personId: id, actorId: null } })).toBe(1)
})
