import { expect, test } from 'vitest'
import { signUp } from '#app/domains/accounts/sign-up.ts'
import { db } from '#app/platform/db.ts'
import { joinForm } from '#tests/support/joining.ts'

const here = '203.0.113.1'

test('a person joins by phone, keeps her name as in the passport, and gets the role of a learner', async () => {
  const joined = await signUp(joinForm({ contact: '0555 123 456' }), 'ky', here)
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
  const taken = { ok: false, reason: 'contact-taken' }
  await signUp(joinForm({ contact: '+998 90 123 45 67', country: 'UZ' }), 'uz', here)
  expect(await signUp(joinForm({ contact: '901234567', country: 'UZ' }), 'uz', here)).toEqual(taken)
  await signUp(joinForm({ contact: 'Nigora@Example.org' }), 'uz', here)
  expect(await signUp(joinForm({ contact: 'nigora@example.org' }), 'uz', here)).toEqual(taken)
})

test('a person with a telephone of another country joins with it', async () => {
  const joined = await signUp(joinForm({ contact: '+7 916 123-45-67' }), 'ru', here)
  if (!joined.ok) throw new Error(joined.reason)
  const { phone } = await db.person.findUniqueOrThrow({ where: { id: joined.actor.id } })
  expect(phone).toBe('+79161234567')
})

test('two forms sent at the same moment make one account', async () => {
  const twice = joinForm()
  const results = await Promise.all([signUp(twice, 'ky', here), signUp(twice, 'ky', here)])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('who asks for too many accounts of others has to wait, even when all is asked at once', async () => {
  const contact = 'known@example.org'
  await signUp(joinForm({ contact }), 'ky', '2001:db8::1')
  const tries = Array.from({ length: 40 }, (_, i) => signUp(joinForm({ contact }), 'ky', `2001:db8::${i + 2}`))
  const reasons = (await Promise.all(tries)).map((answer) => !answer.ok && answer.reason)
  expect(reasons.filter((reason) => reason === 'contact-taken')).toHaveLength(20)
  expect(reasons.filter((reason) => reason === 'join-wait')).toHaveLength(20)
  expect((await signUp(joinForm(), 'ky', '2001:db8::1')).ok).toBe(true)
})

test('a class joins in one room', async () => {
  const joined = await Promise.all(Array.from({ length: 100 }, () => signUp(joinForm(), 'uz', '203.0.113.9')))
  expect(joined.filter(({ ok }) => !ok)).toEqual([])
}, 120_000)

test('nobody goes through the accounts of others by joining', async () => {
  const contact = 'known-too@example.org'
  await signUp(joinForm({ contact }), 'ky', '203.0.113.11')
  const guesser = '203.0.113.12'
  const answers = await Promise.all(Array.from({ length: 120 }, () => signUp(joinForm({ contact }), 'ky', guesser)))
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'contact-taken')).toHaveLength(20)
  expect(await signUp(joinForm(), 'ky', guesser)).toMatchObject({ ok: false, reason: 'join-wait' })
})

test('more people at once than passwords can be hashed for are asked to come again', async () => {
  const tries = Array.from({ length: 180 }, (_, i) => signUp(joinForm(), 'ky', `203.0.113.${100 + (i % 2)}`))
  const answers = await Promise.all(tries)
  const crowded = answers.filter((answer) => !answer.ok && answer.reason === 'crowded')
  expect(crowded.length).toBeGreaterThan(0)
  expect(answers.filter(({ ok }) => ok).length).toBe(answers.length - crowded.length)
  expect((await signUp(joinForm(), 'ky', '203.0.113.10')).ok).toBe(true)
}, 120_000)
