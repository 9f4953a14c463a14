import { expect, test } from 'vitest'
import { askContactChange } from '#app/domains/accounts/contacts/ask-change.ts'
import { cancelContactChange, confirmContactChange } from '#app/domains/accounts/contacts/confirm-change.ts'
import { listPeople } from '#app/domains/accounts/person-list.ts'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { tellOfEvent } from '#app/domains/notifications/tell-of-event.ts'
import { hours, later, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'

let number = 200_000
const freshPhone = () => `+996700${number++}`

async function signedIn(wishes: { phone?: string; isOld?: boolean } = {}) {
  const actor = await create.person({ phone: wishes.phone ?? null })
  await keepPersonWords(actor.id)
  if (wishes.isOld) setClock(later(now(), -hours(1)))
  const cookie = await startSession(actor.id, { isShared: false })
  setClock(undefined)
  const session = await findSession(cookie)
  return { actor, sessionId: session?.sessionId ?? '', cookie, address: actor.id, email: `${actor.id}@example.org` }
}
type Herself = Awaited<ReturnType<typeof signedIn>>

const ask = (of: Herself, kind: 'phone' | 'email', contact: string, proof = '') =>
  askContactChange(of.actor, kind, { contact, country: 'KG', proof }, { ...of, locale: 'ru' })

async function askRightly(of: Herself, kind: 'phone' | 'email', contact: string) {
  const asked = await ask(of, kind, contact)
  if (!asked.ok) throw new Error(asked.reason)
  return asked.changeId
}

/** The code in the newest message to a contact. */
async function codeAt(recipient: string): Promise<string> {
  const { text } = await db.message.findFirstOrThrow({
    where: { recipient, purpose: 'code' },
    orderBy: { createdAt: 'desc' },
  })
  return /\d{6}/.exec(text)?.[0] ?? ''
}

const contactsOf = ({ actor }: Herself) =>
  db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { phone: true, email: true } })
const confirm = (of: Herself, id: string, typed: object) => confirmContactChange(of.actor, id, typed, of)

const findBy = async (typed: string) => {
  const wanted = { role: null, organisationId: null, unitId: null, isSuspended: false, page: 1, size: 10 }
  const { people } = await listPeople(await acting('administrator', 'all'), { typed, ...wanted }, 'en')
  return people.map(({ id }) => id)
}

test('a phone is changed when the codes of the old and of the new one were entered, in any order', async () => {
  const [old, fresh] = [freshPhone(), freshPhone()]
  const she = await signedIn({ phone: old })
  const elsewhere = await startSession(she.actor.id, { isShared: false })
  const id = await askRightly(she, 'phone', fresh)
  expect(await confirm(she, id, { after: await codeAt(fresh) })).toEqual({ ok: true, isDone: false })
  expect(await contactsOf(she)).toMatchObject({ phone: old })
  expect(await confirm(she, id, { before: await codeAt(old) })).toEqual({ ok: true, isDone: true })
  expect(await contactsOf(she)).toMatchObject({ phone: fresh })
  expect(await findBy(fresh)).toEqual([she.actor.id])
  expect(await findBy(old)).toEqual([])
  expect(await findSession(elsewhere)).toBeNull()
  expect(await findSession(she.cookie)).not.toBeNull()
  expect(await confirm(she, id, { before: '000000' })).toEqual({ ok: false, reason: 'contact-change-over' })
})

test('one wrong code changes nothing, and the right one beside it counts', async () => {
  const [old, fresh] = [freshPhone(), freshPhone()]
  const she = await signedIn({ phone: old })
  const id = await askRightly(she, 'phone', fresh)
  const after = await codeAt(fresh)
  const wrong = (await codeAt(old)) === '111111' ? '222222' : '111111'
  const answer = { ok: false, reason: 'code-wrong', wrong: ['before'] }
  expect(await confirm(she, id, { after, before: wrong })).toEqual(answer)
  expect(await contactsOf(she)).toMatchObject({ phone: old })
  expect(await confirm(she, id, { before: await codeAt(old) })).toEqual({ ok: true, isDone: true })
})

test('both contacts are told of the change', async () => {
  const [old, fresh] = [freshPhone(), freshPhone()]
  const she = await signedIn({ phone: old })
  const id = await askRightly(she, 'phone', fresh)
  await confirm(she, id, { after: await codeAt(fresh), before: await codeAt(old) })
  const { id: eventId } = await db.event.findFirstOrThrow({
    where: { name: 'contact.changed', personId: she.actor.id },
  })
  await tellOfEvent(eventId)
  await tellOfEvent(eventId)
  const told = await db.message.findMany({ where: { personId: she.actor.id, purpose: 'security' } })
  expect(told.map(({ recipient }) => recipient).sort()).toEqual([old, fresh, she.email].sort())
})

test('whether a contact is somebody else’s is not said before its code was entered, and it is never taken', async () => {
  const hers = freshPhone()
  const other = await create.person({ phone: hers })
  const she = await signedIn({ phone: freshPhone() })
  const old = (await contactsOf(she)).phone ?? ''
  const asked = await ask(she, 'phone', hers)
  expect(asked).toMatchObject({ ok: true })
  const id = asked.ok ? asked.changeId : ''
  expect(await confirm(she, id, { before: await codeAt(old) })).toEqual({ ok: true, isDone: false })
  expect(await confirm(she, id, { after: await codeAt(hers) })).toEqual({ ok: false, reason: 'contact-elsewhere' })
  expect(await contactsOf(she)).toMatchObject({ phone: old })
  expect(await db.person.count({ where: { id: other.id, phone: hers } })).toBe(1)
})

test('a second contact is added by its code alone where she signed in just now, else also by a code to the first', async () => {
  const just = await signedIn()
  const phone = freshPhone()
  const id = await askRightly(just, 'phone', phone)
  expect(await confirm(just, id, { after: await codeAt(phone) })).toEqual({ ok: true, isDone: true })
  expect(await contactsOf(just)).toEqual({ phone, email: just.email })

  const later = await signedIn({ isOld: true })
  const another = freshPhone()
  expect(await ask(later, 'phone', another, 'not her password')).toEqual({ ok: false, reason: 'proof-wrong' })
  const secondId = await askRightly(later, 'phone', another)
  expect(await confirm(later, secondId, { after: await codeAt(another) })).toEqual({ ok: true, isDone: false })
  expect(await confirm(later, secondId, { before: await codeAt(later.email) })).toEqual({ ok: true, isDone: true })
})

test('nobody confirms or stops the change of another, and a stopped one is over', async () => {
  const fresh = freshPhone()
  const she = await signedIn({ phone: freshPhone() })
  const stranger = await signedIn({ phone: freshPhone() })
  const id = await askRightly(she, 'phone', fresh)
  const over = { ok: false, reason: 'contact-change-over' }
  expect(await confirm(stranger, id, { after: await codeAt(fresh) })).toEqual(over)
  expect(await cancelContactChange(stranger.actor as PersonActor, id)).toEqual(over)
  expect(await cancelContactChange(she.actor, id)).toEqual({ ok: true })
  expect(await confirm(she, id, { after: await codeAt(fresh) })).toEqual(over)
})

test('codes for the same contact wait, and a change runs out in an hour', async () => {
  const [old, fresh] = [freshPhone(), freshPhone()]
  const she = await signedIn({ phone: old })
  const id = await askRightly(she, 'phone', fresh)
  expect(await ask(she, 'phone', fresh)).toMatchObject({ ok: false, reason: 'code-wait' })
  const typed = { after: await codeAt(fresh), before: await codeAt(old) }
  setClock(later(now(), hours(2)))
  expect(await confirm(she, id, typed)).toEqual({ ok: false, reason: 'contact-change-over' })
  setClock(undefined)
})
