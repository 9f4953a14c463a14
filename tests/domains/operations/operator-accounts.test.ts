import { expect, test } from 'vitest'
import { makeAdministrator, resetSecondFactor } from '#app/domains/operations/operator-accounts.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'

const wanted = (email: string, password = 'a long enough sentence') => ({
  contact: { email },
  ...{ name: 'Asanova Burul Bakytovna', sex: 'female' as const, birthYear: 1980, country: 'KG', password },
})
const grants = (email: string) =>
  db.roleGrant.findMany({ where: { person: { email } }, select: { role: true, scope: true } })

test('the first administrator is made alone, a second one only in an emergency, which is noted', async () => {
  expect(await makeAdministrator(wanted('a@example.org', 'short'), false)).toMatchObject({ reason: 'password-weak' })
  expect(await makeAdministrator(wanted('a@example.org'), false)).toEqual({ ok: true, isNew: true })
  expect(await grants('a@example.org')).toEqual([{ role: 'administrator', scope: 'all' }])
  const made = await db.person.findFirstOrThrow({ where: { email: 'a@example.org' } })
  expect(made).toMatchObject({ family: 'Asanova', given: 'Burul', patronymic: 'Bakytovna' })
  expect(await makeAdministrator(wanted('b@example.org'), false)).toMatchObject({ reason: 'administrators-decide' })
  expect(await grants('b@example.org')).toEqual([])
  expect(await makeAdministrator(wanted('b@example.org'), true)).toEqual({ ok: true, isNew: true })
  expect(await makeAdministrator(wanted('b@example.org'), true)).toEqual({ ok: true, isNew: false })
  expect(await grants('b@example.org')).toHaveLength(1)
  const events = await db.event.findMany({ where: { name: 'administrator.made' }, orderBy: { id: 'asc' } })
  expect(events.map(({ data }) => (data as { isEmergency: boolean }).isEmergency)).toEqual([false, true])
})

test('nobody who is kept out of the site is made its administrator', async () => {
  const { id } = await create.person({ phone: '+996555000777' })
  const suspension = { id: newId(), personId: id, byId: id, reason: 'x', from: now() }
  await transaction(() => db.suspension.create({ data: suspension }))
  const phone = { ...wanted(''), contact: { phone: '+996555000777' } }
  expect(await makeAdministrator(phone, true)).toMatchObject({ reason: 'already-suspended' })
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
