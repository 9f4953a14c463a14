import { afterEach, expect, test } from 'vitest'
import { hashPassword } from '#app/domains/accounts/password.ts'
import { signIn } from '#app/domains/accounts/sign-in.ts'
import { minutes, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { join as joinWith } from '#tests/support/joining.ts'

afterEach(() => setClock(undefined))

const right = 'three unrelated words'
const wrong = { ok: false, reason: 'sign-in-wrong' }
const wait = { ok: false, reason: 'sign-in-wait', milliseconds: expect.any(Number) }
let network = 0
/** An address from which nobody has come yet. */
const newAddress = () => `198.51.${++network >> 8}.${network & 255}`

async function join(contact: string, changed: object = {}) {
  const joined = await joinWith({ contact, ...changed }, 'ky', newAddress())
  if (!joined.ok) throw new Error(joined.reason)
  return joined.actor.id
}

async function guess(contact: string, times: number, addressOf: (time: number) => string) {
  for (let time = 0; time < times; time++) await signIn(contact, 'wrong password', addressOf(time))
}

test('signing in takes phone or e-mail, and gives the same answer for a wrong password and an unknown person', async () => {
  const personId = await join('0700 111 222')
  const here = newAddress()
  expect(await signIn('+996 700 111 222', right, here)).toEqual({ ok: true, personId, isDemo: false })
  expect(await signIn('0700111222', right, here)).toEqual({ ok: true, personId, isDemo: false })
  expect(await signIn('0700111222', 'another password', here)).toEqual(wrong)
  expect(await signIn('0700999999', right, here)).toEqual(wrong)
  expect(await signIn('nobody@example.org', right, here)).toEqual(wrong)
  expect(await signIn('nobody at all', right, here)).toEqual(wrong)
})

test('the password tells apart two people whose numbers differ only by the country', async () => {
  const [kyrgyz, uzbek] = ['another set of words', 'and words of mine']
  const inKyrgyzstan = await join('+996 711 111 111', { password: kyrgyz })
  const inUzbekistan = await join('+998 711 111 111', { password: uzbek, country: 'UZ' })
  const here = newAddress()
  expect(await signIn('711111111', kyrgyz, here)).toEqual({ ok: true, personId: inKyrgyzstan, isDemo: false })
  expect(await signIn('711111111', uzbek, here)).toEqual({ ok: true, personId: inUzbekistan, isDemo: false })
})

test('after eight wrong passwords one has to wait, even with the right one, however the contact is spelt', async () => {
  await join('+996 700 333 444')
  const here = newAddress()
  const spellings = ['0700333444', '0700 333 444', '+996700333444', '996 700 333444', '00996700333444']
  for (let time = 0; time < 8; time++) {
    expect(await signIn(spellings[time % 5] ?? '', 'wrong password', here)).toEqual(wrong)
  }
  expect(await signIn('(0700) 33-34-44', right, here)).toEqual(wait)

  await join('slow@example.org')
  await guess('Slow@Example.org', 8, () => here)
  expect(await signIn('SLOW@example.org', right, here)).toEqual(wait)
})

test('an unknown person has to wait after as many tries as a known one', async () => {
  const here = newAddress()
  for (let time = 0; time < 8; time++) expect(await signIn('ghost@example.org', right, here)).toEqual(wrong)
  expect(await signIn('ghost@example.org', right, here)).toEqual(wait)
})

test('tries made all at once count as many', async () => {
  await join('parallel@example.org')
  const here = newAddress()
  const tries = Array.from({ length: 30 }, () => signIn('parallel@example.org', 'wrong password', here))
  const answers = await Promise.all(tries)
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'sign-in-wrong')).toHaveLength(8)
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'sign-in-wait')).toHaveLength(22)
})

test('wrong guesses from elsewhere do not keep a person from her account', async () => {
  const personId = await join('owner@example.org')
  const guesser = newAddress()
  await guess('owner@example.org', 20, () => guesser)
  expect(await signIn('owner@example.org', right, newAddress())).toEqual({ ok: true, personId, isDemo: false })
})

test('guessing from many networks is slowed down, and the person herself waits for two minutes at most', async () => {
  const personId = await join('hunted@example.org')
  await guess('hunted@example.org', 60, newAddress)
  const owner = newAddress()
  expect(await signIn('hunted@example.org', right, owner)).toEqual(wait)
  setClock(new Date(Date.now() + minutes(2)))
  expect(await signIn('hunted@example.org', right, owner)).toEqual({ ok: true, personId, isDemo: false })
})

test('guesses from many networks do not hold her up where she has signed in before', async () => {
  const personId = await join('at-home@example.org')
  const home = newAddress()
  expect(await signIn('at-home@example.org', right, home)).toEqual({ ok: true, personId, isDemo: false })
  await guess('at-home@example.org', 60, newAddress)
  expect(await signIn('at-home@example.org', right, home)).toEqual({ ok: true, personId, isDemo: false })
  await guess('at-home@example.org', 8, () => home)
  expect(await signIn('at-home@example.org', right, home)).toEqual(wait)
})

test('a class of a hundred signs in at the same moment in one room', async () => {
  const password = 'words of a class'
  const passwordHash = await hashPassword(password)
  const people = await Promise.all(Array.from({ length: 100 }, () => create.person()))
  await transaction(() =>
    db.person.updateMany({ where: { id: { in: people.map(({ id }) => id) } }, data: { passwordHash } }),
  )
  const room = newAddress()
  const answers = await Promise.all(people.map(({ id }) => signIn(`${id}@example.org`, password, room)))
  expect(answers.filter(({ ok }) => !ok)).toEqual([])
}, 120_000)

test('one network cannot go through the accounts of many', async () => {
  const personId = await join('sixty-first@example.org')
  const here = newAddress()
  for (let person = 0; person < 60; person++) await signIn(`person-${person}@example.org`, 'wrong password', here)
  expect(await signIn('sixty-first@example.org', right, here)).toEqual(wait)
  expect(await signIn('sixty-first@example.org', right, newAddress())).toEqual({ ok: true, personId, isDemo: false })
})

test('the slips of people who then sign in do not lock the office they share', async () => {
  const office = newAddress()
  for (let person = 0; person < 30; person++) {
    const contact = `clerk-${person}@example.org`
    const personId = await join(contact)
    await guess(contact, 3, () => office)
    expect(await signIn(contact, right, office)).toEqual({ ok: true, personId, isDemo: false })
  }
})

test('who signs in to an account of her own does not win back the guesses at others', async () => {
  await join('own@example.org')
  const here = newAddress()
  for (let time = 0; time < 8; time++) {
    await guess('target@example.org', 1, () => here)
    await signIn('own@example.org', right, here)
  }
  expect(await signIn('target@example.org', right, here)).toEqual(wait)
})
