import { afterEach, expect, test } from 'vitest'
import { waitForGuesses } from '#app/domains/certificates/guess-limit.ts'
import { fetchPdf } from '#app/domains/certificates/pdf-file.ts'
import { newSerial } from '#app/domains/certificates/serial.ts'
import { verifyCertificate } from '#app/domains/certificates/verify.ts'
import { minutes, setClock } from '#app/platform/clock.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'

afterEach(() => setClock(undefined))

const verdictOf = async (typed: string, address: string) => (await verifyCertificate(typed, address, 'ru')).verdict

test('a number is valid, unknown, mistyped or none', async () => {
  const { serial } = await createCertificate()
  const here = '198.51.100.1'
  expect(await verdictOf(serial.toLowerCase(), here)).toBe('valid')
  expect(await verdictOf(newSerial(), here)).toBe('unknown')
  expect(await verdictOf('BLM-0000-0000-0', here)).toBe('mistyped')
  expect(await verdictOf('hello', here)).toBe('not-a-serial')
})

test('what was certified is told in the language of whoever checks, as far as it is said in it', async () => {
  const { serial } = await createCertificate({ locale: 'ru' })
  const translationFor = async (locale: 'ru' | 'uz' | 'oz' | 'en') => {
    const answer = await verifyCertificate(serial, '198.51.100.5', locale)
    return answer.verdict === 'valid' ? answer.certificate.translation : null
  }
  const none = { course: null, organisation: null, signatory: null }
  expect(await translationFor('ru')).toEqual(none)
  expect(await translationFor('en')).toEqual({ ...none, course: 'Course en' })
  const signatory = { name: 'N. Umarova', post: 'Rector' }
  expect(await translationFor('uz')).toMatchObject({ course: 'Course uz', organisation: 'Academy uz', signatory })
  expect(await translationFor('oz')).toMatchObject({ course: 'Course oz', organisation: 'Academy уз' })
})

test('slips, however many, keep nobody from a valid number', async () => {
  const { serial } = await createCertificate()
  const office = '198.51.100.2'
  for (let time = 0; time < 400; time++) await verifyCertificate('BLM-0000-0000-0', office, 'ru')
  expect(await verdictOf(serial, office)).toBe('valid')
})

test('an office may verify as many valid numbers as it likes', async () => {
  const { serial } = await createCertificate()
  const verdicts = await Promise.all(Array.from({ length: 400 }, () => verdictOf(serial, '198.51.100.3')))
  expect(new Set(verdicts)).toEqual(new Set(['valid']))
})

test('who guesses numbers by the hundred is told no more of them, for pages and papers alike', async () => {
  const { serial } = await createCertificate()
  const guess = (time: number) => verifyCertificate(newSerial(), `2001:db8::${time.toString(16)}`, 'ru')
  const first = await Promise.all(Array.from({ length: 200 }, (_, time) => guess(time)))
  expect(first.filter(({ verdict }) => verdict === 'wait')).toEqual([])
  for (let time = 0; time < 100; time++) await fetchPdf(null, newSerial(), '2001:db8::1')
  expect(await guess(1)).toMatchObject({ verdict: 'wait' })
  expect(await fetchPdf(null, newSerial(), '2001:db8::3')).toEqual({ milliseconds: expect.any(Number) })
  // What is printed on a paper is told to the whole network all the same.
  expect(await verdictOf(serial, '2001:db8::2')).toBe('valid')
  expect(await fetchPdf(null, serial, '2001:db8::3')).toBeNull()
  setClock(new Date(Date.now() + minutes(2)))
  expect(await verdictOf(newSerial(), '2001:db8::2')).toBe('unknown')
})

test('a network that asks as only a machine does is told nothing for a while, but each person of her own', async () => {
  const { serial, learner } = await createCertificate()
  await drain()
  const here = '198.51.100.5'
  for (let time = 0; time < 20_000; time++) waitForGuesses(here, false)
  expect(await verdictOf(serial, here)).toBe('wait')
  expect(await fetchPdf(await create.person(), serial, here)).toEqual({ milliseconds: expect.any(Number) })
  expect(await fetchPdf(learner, serial, here)).toMatchObject({ serial })
  expect(await verdictOf(serial, '198.51.100.6')).toBe('valid')
  setClock(new Date(Date.now() + minutes(2)))
  expect(await verdictOf(serial, here)).toBe('valid')
})
