import { afterEach, expect, test } from 'vitest'
import { changePassword } from '#app/domains/accounts/change-password.ts'
import { hashPassword, isPassword } from '#app/domains/accounts/password.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { withAuthenticator } from '#tests/support/second-factor.ts'
import { shownBy } from '#tests/support/second-factor-code.ts'

afterEach(() => setClock(undefined))

const earlier = 'three unrelated words'
const password = 'three other words'

async function someone() {
  const person = await create.person()
  const passwordHash = await hashPassword(earlier)
  await transaction(() => db.person.update({ where: { id: person.id }, data: { passwordHash } }))
  const cookie = (await startSession(person.id, { isShared: false, secondFactorAt: now() })).split(';')[0] ?? ''
  const session = await findSession(cookie)
  return { person, cookie, sessionId: session?.sessionId ?? '' }
}

const isNow = async (id: string, one: string) =>
  isPassword((await db.person.findUniqueOrThrow({ where: { id } })).passwordHash, one)

test('an open browser alone changes no password; the earlier password or a code of the authenticator does', async () => {
  const { person, sessionId } = await someone()
  const { key } = await withAuthenticator(person)
  setClock(later(now(), minutes(11)))
  for (const proof of ['', 'wrong words entirely', '000000'])
    expect(await changePassword(person, sessionId, { proof, password })).toEqual({ ok: false, reason: 'proof-wrong' })
  expect(await isNow(person.id, earlier)).toBe(true)
  expect(await changePassword(person, sessionId, { proof: earlier, password })).toEqual({ ok: true })
  expect(await isNow(person.id, password)).toBe(true)
  expect(await changePassword(person, sessionId, { proof: shownBy(key), password: earlier })).toEqual({ ok: true })
  expect(await isNow(person.id, earlier)).toBe(true)
})

test('within ten minutes of signing in nothing more is asked', async () => {
  const { person, sessionId } = await someone()
  setClock(later(now(), minutes(9)))
  expect(await changePassword(person, sessionId, { proof: '', password })).toEqual({ ok: true })
  const events = await db.event.findMany({ where: { personId: person.id } })
  expect(events.map(({ name }) => name)).toEqual(['password.changed'])
})

test('a new password signs her out everywhere else', async () => {
  const { person, cookie, sessionId } = await someone()
  const other = (await startSession(person.id, { isShared: false })).split(';')[0] ?? ''
  await changePassword(person, sessionId, { proof: '', password })
  expect(await findSession(cookie)).not.toBeNull()
  expect(await findSession(other)).toBeNull()
})
