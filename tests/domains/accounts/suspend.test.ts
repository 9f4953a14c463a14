import { expect, test } from 'vitest'
import { helpSignIn, resetSecondFactor } from '#app/domains/accounts/help-sign-in.ts'
import { hashPassword } from '#app/domains/accounts/password.ts'
import { findPerson, noteLook } from '#app/domains/accounts/person-page.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { signIn } from '#app/domains/accounts/sign-in.ts'
import { reinstatePerson, suspendPerson } from '#app/domains/accounts/suspend.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

test('who is suspended is signed out everywhere, and signing in tells her so until she is let back in', async () => {
  const administrator = await acting('administrator', 'all')
  const person = await create.person()
  const password = 'three unrelated words'
  const passwordHash = await hashPassword(password)
  await transaction(() => db.person.update({ where: { id: person.id }, data: { passwordHash } }))
  const cookie = await startSession(person.id, { isShared: false })
  const tryToSignIn = () => signIn(`${person.id}@example.org`, password, '10.0.0.1')

  expect(await suspendPerson(administrator, person.id, 'Somebody else uses it')).toEqual({
    ok: true,
    personId: person.id,
  })
  expect(await findSession(cookie)).toBeNull()
  expect(await tryToSignIn()).toEqual({ ok: false, reason: 'suspended' })
  expect(await signIn(`${person.id}@example.org`, 'wrong password here', '10.0.0.2')).toMatchObject({
    reason: 'sign-in-wrong',
  })
  expect(await suspendPerson(administrator, person.id, 'Again')).toEqual({ ok: false, reason: 'already-suspended' })

  expect(await reinstatePerson(administrator, person.id)).toEqual({ ok: true, personId: person.id })
  expect(await tryToSignIn()).toEqual({ ok: true, personId: person.id, isDemo: false })
  expect(await reinstatePerson(administrator, person.id)).toEqual({ ok: false, reason: 'not-suspended' })
  expect(await db.suspension.findMany({ where: { personId: person.id } })).toMatchObject([
    { reason: 'Somebody else uses it', byId: administrator.id, endedById: administrator.id },
  ])
})

test('nobody but an administrator keeps others out, and she does not keep out herself', async () => {
  const { id } = await create.person()
  const administrator = await acting('administrator', 'all')
  for (const actor of [await acting('officer', 'all'), await acting('cohort-manager', 'organisation', 'any')])
    expect(await suspendPerson(actor, id, 'A reason')).toEqual({ ok: false, reason: 'person-not-yours' })
  const own = await suspendPerson(administrator, administrator.id, 'A reason')
  expect(own).toEqual({ ok: false, reason: 'person-not-yours' })
})

test('help with signing in notes what was checked and signs her out; a reset takes the second factor away', async () => {
  const administrator = await acting('administrator', 'all')
  const person = await create.person()
  const cookie = await startSession(person.id, { isShared: false })
  await transaction(() => db.totpSecret.create({ data: { personId: person.id, secret: 's', createdAt: now() } }))
  expect(await helpSignIn(administrator, person.id, { facts: 'Year of birth, last course' })).toMatchObject({
    ok: true,
  })
  expect(await findSession(cookie)).toBeNull()
  expect(await resetSecondFactor(administrator, person.id, 'Lost telephone')).toMatchObject({ ok: true })
  expect(await db.totpSecret.count({ where: { personId: person.id } })).toBe(0)
  const events = await db.event.findMany({ where: { personId: person.id }, orderBy: { id: 'asc' } })
  expect(events.map(({ name, actorId, data }) => [name, actorId, data])).toEqual([
    ['person.helped', administrator.id, { personId: person.id, facts: 'Year of birth, last course' }],
    ['second-factor.reset', administrator.id, { personId: person.id, reason: 'Lost telephone' }],
  ])
})

test('a person is shown as far as the reader may know her, and an administrator not unseen', async () => {
  const person = await create.person()
  const administrator = await acting('administrator', 'all')
  await startSession(person.id, { isShared: false })
  expect(await findPerson(await acting('trainer', 'all'), person.id, 'en')).toBeNull()
  expect(await findPerson(administrator, 'no-such-person', 'en')).toBeNull()
  expect(await findPerson(administrator, person.id, 'en')).toMatchObject({
    ...{ officialName: person.name, contacts: { email: `${person.id}@example.org` }, signIn: { sessions: 1 } },
  })
  await noteLook(administrator, person.id)
  const [event] = await db.event.findMany({ where: { personId: person.id } })
  expect(event).toMatchObject({ name: 'person.looked-at', actorId: administrator.id })
})
