import { expect, test } from 'vitest'
import { isLastAdministrator } from '#app/domains/accounts/last-administrator.ts'
import { suspendPerson } from '#app/domains/accounts/suspend.ts'
import { askErasure, withdrawErasure } from '#app/domains/privacy/erasure.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

const refused = { ok: false, reason: 'last-administrator' }

test('the last administrator is neither suspended nor forgotten, and who is on her way out counts no more', async () => {
  const first = await acting('administrator', 'all')
  expect(await isLastAdministrator(first.id)).toBe(true)
  expect(await isLastAdministrator((await create.person()).id)).toBe(false)
  expect(await askErasure(first)).toEqual(refused)
  expect(await db.erasure.count({ where: { personId: first.id } })).toBe(0)

  const second = await acting('administrator', 'all')
  expect(await askErasure(first)).toEqual({ ok: true })
  expect(await askErasure(second)).toEqual(refused)
  expect(await suspendPerson(first, second.id, 'A reason')).toEqual(refused)
  expect(await withdrawErasure(first)).toEqual({ ok: true })
  // Of two, one can be kept out at once, whatever the rule of two says.
  expect(await suspendPerson(first, second.id, 'A reason')).toEqual({ ok: true, personId: second.id })
  expect(await askErasure(first)).toEqual(refused)
})

test('a role that is over, or begins later, makes nobody an administrator', async () => {
  await transaction(() => db.roleGrant.deleteMany({ where: { role: 'administrator' } }))
  const first = await acting('administrator', 'all')
  const [over, coming] = [await acting('administrator', 'all'), await acting('administrator', 'all')]
  await transaction(async () => {
    await db.roleGrant.updateMany({ where: { personId: over.id }, data: { to: now() } })
    await db.roleGrant.updateMany({ where: { personId: coming.id }, data: { from: later(now(), days(1)) } })
  })
  expect(await isLastAdministrator(first.id)).toBe(true)
  expect(await isLastAdministrator(over.id)).toBe(false)
})
