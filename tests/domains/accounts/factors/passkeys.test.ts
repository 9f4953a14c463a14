import { afterEach, expect, test } from 'vitest'
import { askForNewPasskey, askForPasskey } from '#app/domains/accounts/factors/passkey-challenge.ts'
import { addPasskey, removePasskey, showPasskey, signInWithPasskey } from '#app/domains/accounts/factors/passkeys.ts'
import { suspendPerson } from '#app/domains/accounts/suspend.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { softPasskey } from '#tests/support/soft-passkey.ts'

afterEach(() => setClock(undefined))

const elsewhere = { origin: 'https://evil.example', site: 'evil.example' }
const refused = { ok: false, reason: 'passkey-unreadable' }

/** Somebody with a passkey of hers. */
async function withPasskey() {
  const person = await create.person()
  const passkey = softPasskey()
  const { challenge } = await askForNewPasskey(person)
  const added = await addPasskey(person, 'Telephone', passkey.made(challenge))
  expect(added.ok).toBe(true)
  return { person, passkey }
}

async function question(actor: PersonActor | null = null): Promise<string> {
  const asked = await askForPasskey(actor, '203.0.113.9')
  if (!asked.ok) throw new Error(asked.reason)
  return asked.options.challenge
}

test('a passkey that asked for her finger lets its owner in alone, and is her second factor', async () => {
  const { person, passkey } = await withPasskey()
  expect(await signInWithPasskey(passkey.shown(await question(), { counter: 2 }))).toEqual({
    ok: true,
    personId: person.id,
  })
  expect(await showPasskey(person, passkey.shown(await question(person), { counter: 3 }))).toEqual({ ok: true })
  expect(await db.passkey.findUniqueOrThrow({ where: { id: passkey.id } })).toMatchObject({ counter: 3 })
})

test('a question is answered once, within five minutes, and by whom it was put to', async () => {
  const { person, passkey } = await withPasskey()
  const once = await question()
  expect((await signInWithPasskey(passkey.shown(once, { counter: 2 }))).ok).toBe(true)
  expect(await signInWithPasskey(passkey.shown(once, { counter: 3 }))).toEqual(refused)

  const late = await question()
  setClock(later(now(), minutes(5)))
  expect(await signInWithPasskey(passkey.shown(late, { counter: 4 }))).toEqual(refused)
  setClock(undefined)

  const { person: other } = await withPasskey()
  expect(await showPasskey(person, passkey.shown(await question(other), { counter: 5 }))).toEqual(refused)
  expect(await signInWithPasskey(passkey.shown(await question(person), { counter: 6 }))).toEqual(refused)
  expect(await signInWithPasskey(passkey.shown('bWFkZSB1cA', { counter: 7 }))).toEqual(refused)
})

test('the same answer sent twice at once lets in once', async () => {
  const { passkey } = await withPasskey()
  const answer = passkey.shown(await question(), { counter: 2 })
  const both = await Promise.all([signInWithPasskey(answer), signInWithPasskey(answer)])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('a counter that stands still or goes back is a copied key, and is refused', async () => {
  const { passkey } = await withPasskey()
  expect((await signInWithPasskey(passkey.shown(await question(), { counter: 9 }))).ok).toBe(true)
  for (const counter of [9, 8, 1, 0])
    expect(await signInWithPasskey(passkey.shown(await question(), { counter }))).toEqual(refused)
  expect((await signInWithPasskey(passkey.shown(await question(), { counter: 10 }))).ok).toBe(true)
})

test('without her finger, face or number a passkey does not let in alone; beside her password it may', async () => {
  const { person, passkey } = await withPasskey()
  const unasked = { isVerified: false, counter: 2 }
  expect(await signInWithPasskey(passkey.shown(await question(), unasked))).toEqual(refused)
  expect(await showPasskey(person, passkey.shown(await question(person), unasked))).toEqual({ ok: true })
})

test('what was signed for another site is refused, and so is a passkey made there', async () => {
  const { passkey } = await withPasskey()
  const { origin, site } = elsewhere
  for (const wishes of [{ origin }, { site }, elsewhere, { origin: 'http://localhost:1' }])
    expect(await signInWithPasskey(passkey.shown(await question(), { ...wishes, counter: 2 }))).toEqual(refused)
  const newcomer = await create.person()
  for (const wishes of [{ origin }, { site }, elsewhere]) {
    const { challenge } = await askForNewPasskey(newcomer)
    expect(await addPasskey(newcomer, 'Telephone', softPasskey().made(challenge, wishes))).toEqual(refused)
  }
})

test('the passkey of somebody else is no second factor of hers, nor hers to take away or to add again', async () => {
  const [{ person }, { person: other, passkey: foreign }] = [await withPasskey(), await withPasskey()]
  expect(await showPasskey(person, foreign.shown(await question(person), { counter: 2 }))).toEqual(refused)
  expect(await removePasskey(person, foreign.id)).toEqual({ ok: false, reason: 'passkey-unknown' })
  const { challenge } = await askForNewPasskey(person)
  expect(await addPasskey(person, 'Copy', foreign.made(challenge))).toEqual({ ok: false, reason: 'passkey-known' })
  expect(await db.passkey.count({ where: { personId: other.id } })).toBe(1)
})

test('a changed signature, another key under the same name, and what is no answer at all are refused', async () => {
  const { passkey } = await withPasskey()
  const other = softPasskey()
  const forged = JSON.parse(other.shown(await question(), { counter: 2 }))
  expect(await signInWithPasskey(JSON.stringify({ ...forged, id: passkey.id, rawId: passkey.id }))).toEqual(refused)
  for (const typed of ['', '{', 'null', '[]', '"a"', '{"id":"a"}', JSON.stringify({ ...forged, response: {} })])
    expect(await signInWithPasskey(typed)).toEqual(refused)
})

test('whoever is suspended is not let in by her passkey', async () => {
  const { person, passkey } = await withPasskey()
  const admin = {
    ...(await create.person()),
    grants: [{ role: 'administrator' as const, scope: 'all', scopeId: null }],
  }
  expect((await suspendPerson(admin, person.id, 'A good reason')).ok).toBe(true)
  expect(await signInWithPasskey(passkey.shown(await question(), { counter: 2 }))).toMatchObject({ ok: false })
  expect(await db.session.count({ where: { personId: person.id, expiresAt: { gt: now() } } })).toBe(0)
})
