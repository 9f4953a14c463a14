import { expect, test } from 'vitest'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { hours, later, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { aboutForm, confirmedContact, join } from '#tests/support/joining.ts'

const here = '203.0.113.1'

test('a person joins by phone, keeps her name as in the passport, and gets the role of a learner', async () => {
  const joined = await join({ contact: '0555 123 456' })
  if (!joined.ok) throw new Error(joined.reason)
  const person = await db.person.findUniqueOrThrow({
    where: { id: joined.actor.id },
    include: { grants: true, consents: true },
  })
  expect(person).toMatchObject({
    phone: '+996555123456',
    email: null,
    officialName: 'Өмүрбекова Айсулуу Жыргалбековна',
    family: null,
    sex: 'female',
    birthYear: 1988,
  })
  expect(person.passwordHash).toMatch(/^\$argon2id\$/)
  expect(person.grants.map(({ role }) => role)).toEqual(['learner'])
  expect(person.consents.map(({ text, locale }) => [text, locale])).toEqual([['privacy', 'ky']])
})

test('a password is not needed: codes sign her in', async () => {
  const { password: _, ...form } = aboutForm()
  const joined = await signUp(form, await confirmedContact(), 'ky', here)
  if (!joined.ok) throw new Error(joined.reason)
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: joined.actor.id } })
  expect(passwordHash).toBeNull()
})

test('a contact has one account, however it is written', async () => {
  const taken = { ok: false, reason: 'contact-taken' }
  await join({ contact: '+998 90 123 45 67', country: 'UZ' })
  expect(await join({ contact: '901234567', country: 'UZ' })).toEqual(taken)
  await join({ contact: 'Nigora@Example.org' })
  expect(await join({ contact: 'nigora@example.org' })).toEqual(taken)
})

test('a person with a telephone of another country joins with it', async () => {
  const joined = await join({ contact: '+7 916 123-45-67' })
  if (!joined.ok) throw new Error(joined.reason)
  const { phone } = await db.person.findUniqueOrThrow({ where: { id: joined.actor.id } })
  expect(phone).toBe('+79161234567')
})

test('what was confirmed makes one account, also when the form is sent twice at the same moment', async () => {
  const codeId = await confirmedContact()
  const results = await Promise.all([1, 2].map(() => signUp(aboutForm(), codeId, 'ky', here)))
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await signUp(aboutForm(), codeId, 'ky', here)).toEqual({ ok: false, reason: 'step-over' })
})

test('nobody joins with a contact that is not confirmed, or was confirmed more than an hour ago', async () => {
  const over = { ok: false, reason: 'step-over' }
  expect(await signUp(aboutForm(), 'nothing', 'ky', here)).toEqual(over)
  const codeId = await confirmedContact()
  setClock(later(now(), hours(1)))
  const late = await signUp(aboutForm(), codeId, 'ky', here)
  setClock(undefined)
  expect(late).toEqual(over)
})

test('a class joins in one room', async () => {
  const joined = await Promise.all(Array.from({ length: 100 }, () => join({}, 'uz', '203.0.113.9')))
  expect(joined.filter(({ ok }) => !ok)).toEqual([])
}, 120_000)

test('more people at once than passwords can be hashed for are asked to come again', async () => {
  const codes = await Promise.all(Array.from({ length: 180 }, () => confirmedContact()))
  const answers = await Promise.all(
    codes.map((codeId, i) => signUp(aboutForm(), codeId, 'ky', `203.0.113.${100 + (i % 2)}`)),
  )
  const crowded = answers.filter((answer) => !answer.ok && answer.reason === 'crowded')
  expect(crowded.length).toBeGreaterThan(0)
  expect(answers.filter(({ ok }) => ok).length).toBe(answers.length - crowded.length)
  expect((await join({}, 'ky', '203.0.113.10')).ok).toBe(true)
}, 120_000)
