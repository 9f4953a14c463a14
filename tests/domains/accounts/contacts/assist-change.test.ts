import { expect, test } from 'vitest'
import { assistContactChange } from '#app/domains/accounts/contacts/assist-change.ts'
import {
  confirmAssistedChange,
  findAssistedChange,
  findObjection,
  listAssistedChanges,
  objectToChange,
} from '#app/domains/accounts/contacts/assisted-change.ts'
import { finishDueChanges } from '#app/domains/accounts/contacts/finish-change.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import type { PersonActor, Role } from '#app/domains/actor.ts'
import { tellOfEvent } from '#app/domains/notifications/tell-of-event.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

let number = 400_000
const freshPhone = () => `+996700${number++}`
const form = (contact: string) =>
  ({ contact, country: 'KG', first: 'birth-year', second: 'course', reason: 'The telephone was stolen' }) as const

/** A learner of a course, and the cohort manager of its organisation. */
async function world() {
  const course = await create.course()
  const { organisationId } = await db.course.findUniqueOrThrow({ where: { id: course.id } })
  const old = freshPhone()
  const learner = await create.person({ phone: old })
  await create.enrolment({ learner, course })
  return { course, old, learner, manager: await acting('cohort-manager', 'organisation', organisationId) }
}

async function assist(manager: PersonActor, learner: PersonActor, contact: string) {
  const asked = await assistContactChange(manager, learner.id, form(contact), learner.id)
  if (!asked.ok) throw new Error(asked.reason)
  return asked.changeId
}

async function codeAt(recipient: string) {
  const { text } = await db.message.findFirstOrThrow({ where: { recipient, purpose: 'code' } })
  return /\d{6}/.exec(text)?.[0] ?? ''
}

const phoneOf = async ({ id }: PersonActor) => (await db.person.findUniqueOrThrow({ where: { id } })).phone

async function tellOf(name: string, personId: string) {
  const { id } = await db.event.findFirstOrThrow({ where: { name, personId } })
  await tellOfEvent(id)
}

test('a new phone that a cohort manager entered counts when its code was typed and three days have passed', async () => {
  const { manager, learner, old } = await world()
  const cookie = await startSession(learner.id, { isShared: false })
  const fresh = freshPhone()
  const id = await assist(manager, learner, fresh)
  expect(await listAssistedChanges(manager, learner.id)).toMatchObject([{ id, after: fresh, isConfirmed: false }])
  expect(await confirmAssistedChange(id, '12', '203.0.113.80')).toEqual({ ok: false, reason: 'code-wrong' })
  expect(await confirmAssistedChange(id, await codeAt(fresh), '203.0.113.80')).toEqual({ ok: true })
  await finishDueChanges()
  expect(await phoneOf(learner)).toBe(old)
  setClock(later(now(), days(3)))
  await finishDueChanges()
  await finishDueChanges()
  setClock(undefined)
  expect(await phoneOf(learner)).toBe(fresh)
  expect(await findSession(cookie)).toBeNull()
  const events = await db.event.findMany({ where: { personId: learner.id, name: { startsWith: 'contact' } } })
  expect(events.map(({ name, actorId }) => [name, actorId])).toEqual([
    ['contact.change-assisted', manager.id],
    ['contact.changed', null],
  ])
  expect(events[0]?.data).toMatchObject({ facts: ['birth-year', 'course'] })
})

test('what was not confirmed by its code never counts', async () => {
  const { manager, learner, old } = await world()
  await assist(manager, learner, freshPhone())
  setClock(later(now(), days(4)))
  await finishDueChanges()
  setClock(undefined)
  expect(await phoneOf(learner)).toBe(old)
})

test('every old contact is told, its holder stops the change, and who entered it hears of that', async () => {
  const { manager, learner, old } = await world()
  const fresh = freshPhone()
  const id = await assist(manager, learner, fresh)
  await tellOf('contact.change-assisted', learner.id)
  const told = await db.message.findMany({ where: { personId: learner.id, purpose: 'security' } })
  expect(told.map(({ recipient }) => recipient).sort()).toEqual([old, `${learner.id}@example.org`].sort())
  const [, token = ''] = /contact-objection\/(\S+)/.exec(told[0]?.text ?? '') ?? []
  expect(await findObjection(token)).toMatchObject({ isOpen: true })
  expect(await findObjection(token.replace(/\.(.)/, (_, sign) => `.${sign === 'A' ? 'B' : 'A'}`))).toBeNull()
  await confirmAssistedChange(id, await codeAt(fresh), '203.0.113.81')
  expect(await objectToChange(token)).toEqual({ ok: true })
  expect(await objectToChange(token)).toEqual({ ok: false, reason: 'contact-change-over' })
  expect(await findAssistedChange(id)).toBeNull()
  setClock(later(now(), days(4)))
  await finishDueChanges()
  setClock(undefined)
  expect(await phoneOf(learner)).toBe(old)
  await tellOf('contact.change-objected', learner.id)
  expect(await db.notice.count({ where: { personId: manager.id, kind: 'contact-change-objected' } })).toBe(1)
})

test('nobody enters a contact for herself, for a stranger, or for somebody whose role opens more', async () => {
  const { manager, learner } = await world()
  const administrator = await acting('administrator', 'all')
  const refused = { ok: false, reason: 'person-not-yours' }
  const ask = (actor: PersonActor, { id }: { id: string }) => assistContactChange(actor, id, form(freshPhone()), id)
  const { learner: stranger } = await world()
  expect(await ask(manager, stranger)).toEqual(refused)
  expect(await ask(administrator, administrator)).toEqual(refused)
  expect(await ask(await acting('trainer', 'all'), learner)).toEqual(refused)
  expect(await ask(learner, learner)).toEqual(refused)
  const withRole = async (role: Role) => {
    const person = await create.person({ role })
    await create.enrolment({ learner: person, course: await create.course() })
    return person
  }
  for (const role of ['administrator', 'officer', 'coordinator', 'mentor', 'jury'] as const)
    expect(await ask(administrator, await withRole(role))).toEqual(refused)
  expect(await ask(administrator, stranger)).toMatchObject({ ok: true })
})

test('who is given a role meanwhile that opens more keeps her contact', async () => {
  const { manager, learner, old } = await world()
  const fresh = freshPhone()
  await confirmAssistedChange(await assist(manager, learner, fresh), await codeAt(fresh), '203.0.113.82')
  const grant = { id: newId(), personId: learner.id, role: 'officer', scope: 'all', from: now() }
  await transaction(() => db.roleGrant.create({ data: grant }))
  setClock(later(now(), days(4)))
  await finishDueChanges()
  setClock(undefined)
  expect(await phoneOf(learner)).toBe(old)
})
