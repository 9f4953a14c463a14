import { afterEach, expect, test } from 'vitest'
import { beginTimedAccess, endTimedAccess, listTimedAccesses } from '#app/domains/access/timed-access.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

const wanted = (personId: string) => ({ personId, reason: 'A course does not open', minutes: 15 })
async function look(by: PersonActor, personId: string) {
  const begun = await beginTimedAccess(by, wanted(personId))
  if (!begun.ok) throw new Error(begun.reason)
  const cookie = await startSession(personId, { isShared: true, timedAccessId: begun.accessId })
  return { ...begun, cookie: cookie.split(';')[0] ?? '' }
}

test('an administrator looks through the eyes of a person, who reads by whom, when and why', async () => {
  const administrator = await acting('administrator', 'all')
  const person = await create.person()
  const { accessId, cookie } = await look(administrator, person.id)
  const session = await findSession(cookie)
  expect(session?.actor).toMatchObject({ id: person.id, seenBy: { accessId, byId: administrator.id } })
  expect((await listTimedAccesses(person, { page: 1, size: 50 })).accesses).toMatchObject([
    { id: accessId, reason: 'A course does not open', byName: administrator.name },
  ])
  const [event] = await db.event.findMany({ where: { personId: person.id } })
  expect(event).toMatchObject({ name: 'timed-access.begun', actorId: administrator.id, data: { accessId } })
})

test('it ends by itself when its time is over, and before when she ends it', async () => {
  const administrator = await acting('administrator', 'all')
  const person = await create.person()
  const first = await look(administrator, person.id)
  const ended = await look(administrator, person.id)
  const actor = (await findSession(ended.cookie))?.actor as PersonActor
  expect(await endTimedAccess(actor)).toEqual({ ok: true, personId: person.id })
  expect(await findSession(ended.cookie)).toBeNull()
  expect(await endTimedAccess(person)).toEqual({ ok: false, reason: 'access-not-open' })
  setClock(later(now(), minutes(15)))
  expect(await findSession(first.cookie)).toBeNull()
})

test('it ends at once when the administrator is one no more, or is suspended', async () => {
  const person = await create.person()
  const [dismissed, suspended] = [await acting('administrator', 'all'), await acting('administrator', 'all')]
  const [first, second] = [await look(dismissed, person.id), await look(suspended, person.id)]
  await transaction(async () => {
    await db.roleGrant.updateMany({ where: { personId: dismissed.id }, data: { to: now() } })
    await db.suspension.create({ data: { id: newId(), personId: suspended.id, reason: 'r', from: now() } })
  })
  expect(await findSession(first.cookie)).toBeNull()
  expect(await findSession(second.cookie)).toBeNull()
})

test('nothing of the School is seen, and neither an administrator nor a coordinator is looked through', async () => {
  const administrator = await acting('administrator', 'all')
  for (const role of ['administrator', 'coordinator'] as const)
    expect(await beginTimedAccess(administrator, wanted((await acting(role, 'all')).id))).toMatchObject({ ok: false })
  const mentor = await acting('mentor', 'own')
  await transaction(() =>
    db.roleGrant.create({
      data: { id: newId(), personId: mentor.id, role: 'trainer', scope: 'own', from: now() },
    }),
  )
  const { cookie } = await look(administrator, mentor.id)
  expect((await findSession(cookie))?.actor.grants.map(({ role }) => role)).toEqual(['trainer'])
})

test('nobody else looks through the eyes of others', async () => {
  const person = await create.person()
  for (const role of ['officer', 'coordinator', 'cohort-manager', 'observer'] as const)
    expect(await beginTimedAccess(await acting(role, 'all'), wanted(person.id))).toMatchObject({ ok: false })
})

test('a person none of whose roles is in force any more is a learner', async () => {
  const observer = await acting('observer', 'all')
  const cookie = (await startSession(observer.id, { isShared: false })).split(';')[0] ?? ''
  expect((await findSession(cookie))?.actor).toMatchObject({ activeRole: 'observer' })
  await transaction(() => db.roleGrant.updateMany({ where: { personId: observer.id }, data: { to: now() } }))
  expect((await findSession(cookie))?.actor).toMatchObject({
    ...{ activeRole: 'learner', grants: [{ role: 'learner', scope: 'own', scopeId: null }] },
  })
})
