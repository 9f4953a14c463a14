import { afterEach, expect, test } from 'vitest'
import {
  addAuthenticator,
  offerAuthenticator,
  removeAuthenticator,
  reopenOffer,
  spendAuthenticatorCode,
} from '#app/domains/accounts/factors/authenticator.ts'
import { findFactors } from '#app/domains/accounts/factors/factors.ts'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { withAuthenticator } from '#tests/support/second-factor.ts'
import { shownBy } from '#tests/support/second-factor-code.ts'

afterEach(() => setClock(undefined))

const eventsOf = async (personId: string) =>
  (await db.event.findMany({ where: { personId }, orderBy: { id: 'asc' } })).map(({ name }) => name)

test('an authenticator is set up by a code of it; ten recovery codes come with it', async () => {
  const person = await create.person()
  const { key, codes } = await withAuthenticator(person)
  expect(new Set(codes).size).toBe(10)
  const factors = await findFactors(person)
  expect(factors).toMatchObject({ codesLeft: 10, passkeys: [], totp: { addedAt: expect.any(Date) } })
  const kept = await db.totpSecret.findUniqueOrThrow({ where: { personId: person.id } })
  expect(kept.secret).not.toContain(key)
  expect((await eventsOf(person.id)).sort()).toEqual(['recovery-codes.made', 'second-factor.added'])
})

test('nothing is set up by a wrong code, nor by what was offered to somebody else or long ago', async () => {
  const [person, other] = [await create.person(), await create.person()]
  const { sealed, secret } = offerAuthenticator(person)
  expect(await addAuthenticator(person, sealed, '000000x')).toEqual({ ok: false, reason: 'factor-wrong' })
  expect(await addAuthenticator(other, sealed, shownBy(secret))).toEqual({ ok: false, reason: 'factor-offer-old' })
  expect(await addAuthenticator(person, 'nonsense', shownBy(secret))).toEqual({ ok: false, reason: 'factor-offer-old' })
  expect(reopenOffer(person, sealed)).toEqual({ sealed, secret })
  expect(reopenOffer(other, sealed)).toBeNull()
  setClock(later(now(), minutes(31)))
  expect(await addAuthenticator(person, sealed, shownBy(secret))).toEqual({ ok: false, reason: 'factor-offer-old' })
  expect(await db.totpSecret.count({ where: { personId: { in: [person.id, other.id] } } })).toBe(0)
})

test('each code opens once, also when it is sent twice at once', async () => {
  const person = await create.person()
  const { key } = await withAuthenticator(person)
  // The code by which it was set up is used.
  expect(await spendAuthenticatorCode(person.id, shownBy(key, -1))).toBe(false)
  const both = await Promise.all([0, 0].map(() => spendAuthenticatorCode(person.id, shownBy(key))))
  expect(both.sort()).toEqual([false, true])
  expect(await spendAuthenticatorCode(person.id, shownBy(key, 1))).toBe(true)
})

test('recovery codes go with the last factor', async () => {
  const person = await create.person()
  await withAuthenticator(person)
  expect(await removeAuthenticator(person)).toEqual({ ok: true })
  expect(await findFactors(person)).toMatchObject({ totp: null, codesLeft: 0 })
  expect(await eventsOf(person.id)).toContain('second-factor.removed')
})

test('the last factor of an administrator, a coordinator or an officer stays', async () => {
  for (const role of ['administrator', 'coordinator', 'officer'] as const) {
    const person = await create.person({ role })
    await withAuthenticator(person)
    expect(await removeAuthenticator(person)).toEqual({ ok: false, reason: 'factor-needed' })
    expect((await findFactors(person)).totp).not.toBeNull()
  }
})
