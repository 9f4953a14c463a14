import { expect, test } from 'vitest'
import { joinSchema } from '#app/domains/accounts/schema.ts'
import { signIn } from '#app/domains/accounts/sign-in.ts'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { db } from '#app/platform/db.ts'

let number = 100_000
const form = (changed: object = {}) =>
  joinSchema.parse({
    given: 'Айсулуу',
    officialName: 'Өмүрбекова Айсулуу Жыргалбековна',
    contact: `+996 555 ${number++}`,
    password: 'three unrelated words',
    sex: 'female',
    birthYear: '1988',
    country: 'KG',
    consent: true,
    ...changed,
  })

test('a person joins by phone, keeps her name as in the passport, and gets the role of a learner', async () => {
  const joined = await signUp(form({ contact: '0555 123 456' }), 'ky')
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

test('a phone or an e-mail has one account, however it is written', async () => {
  await signUp(form({ contact: '+998 90 123 45 67', country: 'UZ' }), 'uz')
  expect(await signUp(form({ contact: '901234567', country: 'UZ' }), 'uz')).toEqual({
    ok: false,
    reason: 'contact-taken',
  })
  await signUp(form({ contact: 'Nigora@Example.org' }), 'uz')
  expect(await signUp(form({ contact: 'nigora@example.org' }), 'uz')).toEqual({ ok: false, reason: 'contact-taken' })
})

test('two forms sent at the same moment make one account', async () => {
  const twice = form()
  const results = await Promise.all([signUp(twice, 'ky'), signUp(twice, 'ky')])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('common passwords and unreadable contacts are refused', async () => {
  expect(await signUp(form({ password: '1234567890' }), 'ky')).toEqual({ ok: false, reason: 'password-common' })
  expect(await signUp(form({ contact: '12' }), 'ky')).toEqual({ ok: false, reason: 'contact-unreadable' })
  expect(await signUp(form({ contact: 'a@b' }), 'ky')).toEqual({ ok: false, reason: 'contact-unreadable' })
})

test('a form that is not whole says so at each field', () => {
  const { error } = joinSchema.safeParse({ birthYear: '12', password: 'short', contact: '', consent: false })
  const keys = error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  expect(keys).toEqual(
    expect.arrayContaining(['birthYear birth-year', 'password password-short', 'contact required', 'consent consent']),
  )
})

test('signing in takes phone or e-mail, and gives the same answer for a wrong password and an unknown person', async () => {
  const joined = await signUp(form({ contact: '0700 111 222' }), 'ky')
  if (!joined.ok) throw new Error(joined.reason)
  const right = 'three unrelated words'
  expect(await signIn('+996 700 111 222', right, '1')).toEqual({ ok: true, personId: joined.actor.id })
  expect(await signIn('0700111222', right, '1')).toEqual({ ok: true, personId: joined.actor.id })
  const refused = { ok: false, reason: 'sign-in-wrong' }
  expect(await signIn('0700111222', 'another password', '1')).toEqual(refused)
  expect(await signIn('0700999999', right, '1')).toEqual(refused)
  expect(await signIn('nobody@example.org', right, '1')).toEqual(refused)
})

test('after too many wrong passwords one has to wait, even with the right one', async () => {
  await signUp(form({ contact: 'slow@example.org' }), 'ky')
  for (let time = 0; time < 8; time++) await signIn('slow@example.org', 'wrong password', '2')
  expect(await signIn('slow@example.org', 'three unrelated words', '2')).toEqual({ ok: false, reason: 'sign-in-wait' })
  expect(await signIn('SLOW@example.org', 'three unrelated words', '3')).toEqual({ ok: false, reason: 'sign-in-wait' })
})
