import { afterEach, expect, test } from 'vitest'
import type { z } from 'zod'
import { isCommon } from '#app/domains/accounts/password.ts'
import { aboutSchema, contactSchema, newPasswordSchema, postSchema } from '#app/domains/accounts/schema.ts'
import { setClock } from '#app/platform/clock.ts'
import { readForm } from '#app/routes/form.ts'
import { aboutForm } from '#tests/support/joining.ts'

afterEach(() => setClock(undefined))

/** What is wrong with a form, by field, as the page is told. */
async function mistakesIn(schema: z.ZodType, form: Record<string, string>) {
  const body = new URLSearchParams(form)
  const read = await readForm(new Request('http://localhost/', { method: 'POST', body }), schema)
  return read.ok ? {} : read.reply.errors
}

const reasonsFor = (field: string, value: unknown): string[] => {
  const schema = field === 'contact' ? contactSchema : aboutSchema
  const whole = { ...aboutForm(), birthYear: '1988', [field]: value }
  return schema.safeParse(whole).error?.issues.map(({ message }) => message) ?? []
}

test('everything that is wrong with a form is said at once', async () => {
  const mistakes = await mistakesIn(aboutSchema, { password: '1234567890', birthYear: '85' })
  expect(Object.keys(mistakes).sort()).toEqual(
    ['birthYear', 'consent', 'country', 'given', 'officialName', 'password', 'sex'].sort(),
  )
  expect(mistakes).toMatchObject({
    password: ['password-common'],
    birthYear: ['birth-year'],
    consent: ['consent'],
  })
  expect(await mistakesIn(contactSchema, { contact: '12' })).toEqual({
    contact: ['contact-unreadable'],
    country: ['choose'],
  })
  expect(await mistakesIn(newPasswordSchema, {})).toEqual({ password: [expect.any(String)] })
  const post = await mistakesIn(postSchema, { unitId: 'KG-1', workplace: '\u200b' })
  expect(Object.keys(post).sort()).toEqual(['positionId', 'workplace'])
})

test('a contact that is nothing of the kind, and a password that is guessed first, are refused', () => {
  for (const contact of ['12', 'a@b', '@example.org', 'a b@example.org', '+996 555'])
    expect([contact, reasonsFor('contact', contact)]).toEqual([contact, ['contact-unreadable']])
  expect(reasonsFor('contact', ' \u200b ')).toEqual(['required'])
  expect(reasonsFor('password', '1234567890')).toEqual(['password-common'])
  expect(reasonsFor('password', 'Bilim-Demo-2026')).toEqual(['password-common'])
})

test('a year of birth is four digits, and is refused for the reason that holds', () => {
  setClock(new Date('2026-11-21T10:00:00Z'))
  const reasons = { '85': 'birth-year', '0x7BC': 'birth-year', '1.99e3': 'birth-year', '1890': 'birth-year-early' }
  for (const [year, reason] of Object.entries({ ...reasons, '2013': 'birth-year-late' }))
    expect([year, reasonsFor('birthYear', year)]).toEqual([year, [reason]])
  for (const year of ['1920', '2012', ' 1988 ']) expect([year, reasonsFor('birthYear', year)]).toEqual([year, []])
  setClock(new Date('2027-01-05T10:00:00Z'))
  expect(reasonsFor('birthYear', '2013')).toEqual([])
})

test('a name that a certificate cannot show is refused at its field, with what to do', () => {
  for (const field of ['given', 'family', 'patronymic', 'officialName']) {
    expect([field, reasonsFor(field, '王小明')]).toEqual([field, ['name-signs 王 小 明']])
    expect([field, reasonsFor(field, 'Nguyễn Thị')]).toEqual([field, ['name-signs ễ ị']])
    expect([field, reasonsFor(field, 'ж'.repeat(61))]).toEqual([field, ['name-word-long']])
  }
  expect(reasonsFor('officialName', '\u200b\u2060')).toEqual(['required'])
  expect(reasonsFor('family', '\u200b')).toEqual([])
  expect(aboutForm({ officialName: "O'ktamov\u202e  Ali o`g`li" }).officialName).toBe('Oʻktamov Ali oʻgʻli')
})

test('a password made of the names of this site and its countries is refused, one that holds such a name among others is not', () => {
  for (const typed of [
    'Bilim-2026!',
    'bilimbilim',
    'Admin123456',
    'Кыргызстан1',
    'toshkent-parol',
    'Билим 2026 Бишкек',
  ])
    expect(isCommon(typed)).toBe(true)
  for (const typed of ['84139205718', 'three words of bilim', 'мой дом в Бишкеке']) expect(isCommon(typed)).toBe(false)
})
