import { afterEach, expect, test } from 'vitest'
import { cleanSessions, endSession, findSession, startSession } from '#app/domains/accounts/session.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { joinForm } from '#tests/support/joining.ts'

afterEach(() => setClock(undefined))

const sentBack = (cookie: string) => cookie.split(';')[0] ?? ''

test('a session knows its person and her roles, and its cookie cannot be read by scripts', async () => {
  const person = await create.person({ country: 'UZ' })
  const cookie = await startSession(person.id, false)
  expect(cookie).toContain('HttpOnly')
  expect(cookie).toContain('SameSite=Lax')
  const session = await findSession(sentBack(cookie))
  const { id, grants } = person
  expect(session?.actor).toEqual({ kind: 'person', id, name: 'Aigul', timeZone: 'Asia/Tashkent', grants })
})

test('the database holds no id that a browser could send', async () => {
  const person = await create.person()
  const id = sentBack(await startSession(person.id, false)).split('=')[1]
  expect(await db.session.findUnique({ where: { id: id ?? '' } })).toBeNull()
  expect(await db.session.count({ where: { personId: person.id } })).toBe(1)
})

test('on a shared computer the session ends within half an hour, and the browser forgets it when closed', async () => {
  const person = await create.person()
  const cookie = await startSession(person.id, true)
  expect(cookie).not.toContain('Max-Age')
  const [row] = await db.session.findMany({ where: { personId: person.id } })
  expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(30 * 60_000)
  expect(await startSession(person.id, false)).toContain('Max-Age')
})

test('signing out ends this session and no other', async () => {
  const person = await create.person()
  const here = sentBack(await startSession(person.id, false))
  const there = sentBack(await startSession(person.id, false))
  await endSession(here)
  expect(await findSession(here)).toBeNull()
  expect((await findSession(there))?.actor.id).toBe(person.id)
})

test('cookies that are broken or made up belong to nobody', async () => {
  for (const cookie of [null, '', 'bilim=', 'bilim=x', `bilim=p${'a'.repeat(34)}`, `bilim=${'p'.repeat(5000)}`])
    expect(await findSession(cookie)).toBeNull()
})

test('who joined while the clock was ahead has her role also when it is right again', async () => {
  setClock(later(now(), days(365)))
  const joined = await signUp(joinForm(), 'ky', '203.0.113.20')
  setClock(undefined)
  if (!joined.ok) throw new Error(joined.reason)
  const session = await findSession(sentBack(await startSession(joined.actor.id, false)))
  expect(session?.actor.grants).toEqual([{ role: 'learner', scope: 'own', scopeId: null }])

  await transaction(() => db.roleGrant.updateMany({ where: { personId: joined.actor.id }, data: { to: now() } }))
  const ended = await findSession(sentBack(await startSession(joined.actor.id, false)))
  expect(ended?.actor.grants).toEqual([])
})

test('a role that is granted for a later day is not held before it', async () => {
  const { id } = await create.person()
  const grant = { id: `${id}.officer`, personId: id, role: 'officer', scope: 'all', from: later(now(), days(1)) }
  await transaction(() => db.roleGrant.create({ data: grant }))
  const roles = async () =>
    (await findSession(sentBack(await startSession(id, false))))?.actor.grants.map(({ role }) => role).sort()
  expect(await roles()).toEqual(['learner'])
  setClock(later(now(), days(1)))
  expect(await roles()).toEqual(['learner', 'officer'])
})

test('sessions that have run out are forgotten', async () => {
  const person = await create.person()
  const cookie = sentBack(await startSession(person.id, false))
  await transaction(() => db.session.updateMany({ where: { personId: person.id }, data: { expiresAt: new Date(0) } }))
  await cleanSessions()
  expect(await db.session.count({ where: { personId: person.id } })).toBe(0)
  expect(await findSession(cookie)).toBeNull()
})
