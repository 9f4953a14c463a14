import { expect, test } from 'vitest'
import { removeContact } from '#app/domains/accounts/contacts/remove-contact.ts'
import { findSession, startSession } from '#app/domains/accounts/session.ts'
import { hours, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'

let number = 300_000

async function withBoth() {
  const actor = await create.person({ phone: `+996700${number++}` })
  const session = await findSession(await startSession(actor.id, { isShared: false }))
  return { actor, sessionId: session?.sessionId ?? '' }
}
const contactsOf = (id: string) => db.person.findUniqueOrThrow({ where: { id }, select: { phone: true, email: true } })

test('one of two contacts is taken away, never the last, and she is signed out elsewhere', async () => {
  const { actor, sessionId } = await withBoth()
  const elsewhere = await startSession(actor.id, { isShared: false })
  expect(await removeContact(actor, sessionId, 'phone', '')).toEqual({ ok: true })
  expect(await contactsOf(actor.id)).toEqual({ phone: null, email: `${actor.id}@example.org` })
  expect(await findSession(elsewhere)).toBeNull()
  expect(await removeContact(actor, sessionId, 'email', '')).toEqual({ ok: false, reason: 'contact-last' })
})

test('who has not signed in just now proves that it is she', async () => {
  const { actor, sessionId } = await withBoth()
  setClock(later(now(), hours(1)))
  expect(await removeContact(actor, sessionId, 'phone', 'not her password')).toEqual({
    ok: false,
    reason: 'proof-wrong',
  })
  setClock(undefined)
  expect((await contactsOf(actor.id)).phone).not.toBeNull()
})

test('an old contact stays while the other one is new', async () => {
  const { actor, sessionId } = await withBoth()
  const { phone } = await contactsOf(actor.id)
  const change = {
    id: newId(),
    personId: actor.id,
    kind: 'phone',
    after: phone ?? '',
    askedAt: now(),
    expiresAt: now(),
  }
  await transaction(() => db.contactChange.create({ data: { ...change, doneAt: now() } }))
  expect(await removeContact(actor, sessionId, 'email', '')).toEqual({ ok: false, reason: 'contact-new' })
  expect(await removeContact(actor, sessionId, 'phone', '')).toEqual({ ok: true })
})
