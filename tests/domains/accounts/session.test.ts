import { afterEach, expect, test } from 'vitest'
import { endSession, findSession, startSession } from '#app/domains/accounts/session.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { join } from '#tests/support/joining.ts'

afterEach(() => setClock(undefined))

const sentBack = (cookie: string) => cookie.split(';')[0] ?? ''

test('a session knows its person and her roles, and its cookie cannot be read by scripts', async () => {
  const person = await create.person({ country: 'UZ' })
  const cookie = await startSession(person.id, { isShared: false })
  expect(cookie).toContain('HttpOnly')
  expect(cookie).toContain('SameSite=Lax')
  const session = await findSession(sentBack(cookie))
  expect(session?.actor).toEqual({ ...person, name: 'Aigul' })
})

test('the database holds no id that a browser could send', async () => {
  const person = await create.person()
  const id = sentBack(await startSession(person.id, { isShared: false })).split('=')[1]
  expect(await db.session.findUnique({ where: { id: id ?? '' } })).toBeNull()
  expect(await db.session.count({ where: { personId: person.id } })).toBe(1)
})

test('on a shared computer the session ends within half an hour, and the browser forgets it when closed', async () => {
  const person = await create.person()
  const cookie = await startSession(person.id, { isShared: true })
  expect(cookie).not.toContain('Max-Age')
  const [row] = await db.session.findMany({ where: { personId: person.id } })
  expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(30 * 60_000)
  expect(await startSession(person.id, { isShared: false })).toContain('Max-Age')
})

test('signing out ends this session and no other', async () => {
  const person = await create.person()
  const here = sentBack(await startSession(person.id, { isShared: false }))
  const there = sentBack(await startSession(person.id, { isShared: false }))
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
  const joined = await join()
  setClock(undefined)
  if (!joined.ok) throw new Error(joined.reason)
  const session = await findSession(sentBack(await startSession(joined.actor.id, { isShared: false })))
  expect(session?.actor.grants).toEqual([{ role: 'learner', scope: 'own', scopeId: null }])

  await transaction(() => db.roleGrant.updateMany({ where: { personId: joined.actor.id }, data: { to: now() } }))
  const ended = await findSession(sentBack(await startSession(joined.actor.id, { isShared: false })))
  expect(ended?.actor.grants).toEqual([{ role: 'learner', scope: 'own', scopeId: null }])
})

test('a role that is granted for a later day is not held before it', async () => {
  const { id } = await create.person()
  const grant = { id: `${id}.officer`, personId: id, role: 'officer', scope: 'all', from: later(now(), days(1)) }
  await transaction(() => db.roleGrant.create({ data: grant }))
  const complete = { isShared: false, secondFactorAt: now() }
  const roles = async () =>
    (await findSession(sentBack(await startSession(id, complete))))?.actor.grants.map(({ role }) => role).sort()
  expect(await roles()).toEqual(['learner'])
  setClock(later(now(), days(1)))
  expect(await roles()).toEqual(['learner', 'officer'])
})

test('what asks for a second factor is not held before it was set up or shown', async () => {
  const officer = await create.person({ role: 'officer' })
  const without = async () => (await findSession(sentBack(await startSession(officer.id, { isShared: false }))))?.actor
  expect(await without()).toMatchObject({ factor: 'to-set-up', grants: [], activeRole: null })

  await transaction(() =>
    db.totpSecret.create({ data: { personId: officer.id, secret: 's', createdAt: now(), confirmedAt: now() } }),
  )
  expect(await without()).toMatchObject({ factor: 'to-show', grants: [], activeRole: null })
  const shown = await startSession(officer.id, { isShared: false, secondFactorAt: now() })
  expect((await findSession(sentBack(shown)))?.actor).toMatchObject({ factor: 'complete', activeRole: 'officer' })
})

test('a suspended person has no session, and has her old one again when it is over', async () => {
  const person = await create.person()
  const cookie = sentBack(await startSession(person.id, { isShared: false }))
  const suspension = { id: person.id, personId: person.id, reason: 'Asked for by the head.', from: now() }
  await transaction(() => db.suspension.create({ data: suspension }))
  expect(await findSession(cookie)).toBeNull()
  await transaction(() => db.suspension.update({ where: { id: person.id }, data: { endedAt: now() } }))
  expect((await findSession(cookie))?.actor.id).toBe(person.id)
})

test('who looks through the eyes of another does so until it is over', async () => {
  const person = await create.person()
  const administrator = await create.person({ role: 'administrator' })
  const access = { id: person.id, personId: person.id, byId: administrator.id, reason: 'A lesson does not open.' }
  const until = later(now(), days(1))
  await transaction(() => db.timedAccess.create({ data: { ...access, from: now(), until } }))
  const cookie = sentBack(await startSession(person.id, { isShared: true, timedAccessId: access.id }))
  const seenBy = { accessId: access.id, byId: administrator.id, until }
  expect((await findSession(cookie))?.actor).toMatchObject({ id: person.id, seenBy })
  await transaction(() => db.timedAccess.update({ where: { id: access.id }, data: { endedAt: now() } }))
  expect(await findSession(cookie)).toBeNull()
})

test('how pages look and how many notices wait is known with the session', async () => {
  const person = await create.person()
  const cookie = sentBack(await startSession(person.id, { isShared: false }))
  const looks = { textSize: 'large', contrast: 'high', motion: 'reduced', layout: 'simple' }
  const letters = { channel: 'mail', rhythm: 'daily', quietFrom: 0, quietTo: 0, changedAt: now() }
  await transaction(async () => {
    await db.preferences.create({ data: { personId: person.id, ...looks, ...letters } })
    const notice = { personId: person.id, kind: 'password-changed', data: {}, at: now() }
    await db.notice.create({ data: { id: `${person.id}1`, cause: `${person.id}1`, ...notice } })
    await db.notice.create({ data: { id: `${person.id}2`, cause: `${person.id}2`, ...notice, readAt: now() } })
  })
  expect(await findSession(cookie)).toMatchObject({ unread: 1, looks })
})
