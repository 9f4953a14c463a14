import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeWishes } from '#app/domains/accounts/change-wishes.ts'
import { samples } from '#app/domains/notifications/notice-kind.ts'
import { notify } from '#app/domains/notifications/notify.ts'
import { usualWishes, type Wishes } from '#app/domains/notifications/wishes.ts'
import { setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { locales } from '#app/platform/i18n/locales.ts'
import { create } from '#tests/support/create.ts'

// Noon in Bishkek.
beforeEach(() => setClock(new Date('2026-11-25T06:00:00Z')))
afterEach(() => setClock(undefined))

const wishing = async (wishes: Partial<Wishes>, given: Parameters<typeof create.person>[0] = {}) => {
  const person = await create.person(given)
  await changeWishes(person, { ...usualWishes, locale: 'ru', ...wishes })
  return person
}
const lettersTo = (person: { id: string }) =>
  db.message.findMany({ where: { personId: person.id }, orderBy: { createdAt: 'asc' } })
const certificate = { kind: 'certificate-ready', data: { serial: 'BLM-1', course: 'Бюджет' } } as const
const device = {
  kind: 'new-device',
  data: { device: 'Firefox, Android', at: new Date('2026-11-25T05:00:00Z') },
} as const

test('the same cause is told once, in the inbox and by mail', async () => {
  const person = await create.person()
  const tell = () => notify(person.id, { cause: 'once', ...certificate })
  await Promise.all([tell(), tell()])
  await tell()
  expect(await db.notice.count({ where: { personId: person.id } })).toBe(1)
  expect((await lettersTo(person)).map(({ channel, subject, purpose }) => [channel, subject, purpose])).toEqual([
    ['mail', 'Ваш сертификат готов: Бюджет', 'notice'],
  ])
})

test('what is taken back with its transaction was told to nobody', async () => {
  const person = await create.person()
  await transaction(async () => {
    await notify(person.id, { cause: 'taken-back', ...certificate })
    throw new Error('no')
  }).catch(() => undefined)
  expect(await db.notice.count({ where: { personId: person.id } })).toBe(0)
  expect(await lettersTo(person)).toEqual([])
})

test('who wants SMS gets SMS, and who has only the other way is written to by that', async () => {
  const both = await wishing({ channel: 'sms' }, { phone: '+996555000001' })
  const mailOnly = await wishing({ channel: 'sms' })
  for (const { id } of [both, mailOnly]) await notify(id, { cause: `way-${id}`, ...certificate })
  const [sms, mail] = [await lettersTo(both), await lettersTo(mailOnly)]
  expect(sms).toMatchObject([{ channel: 'sms', recipient: '+996555000001' }])
  expect(sms[0]?.text).toContain(`Bilim: Ваш сертификат готов: Бюджет. ${env.origin}/ru/learn/certificates/BLM-1`)
  expect(mail).toMatchObject([{ channel: 'mail', recipient: `${mailOnly.id}@example.org` }])
})

test('who wants no letters, or one a day, finds news in the inbox alone; what concerns safety is written all the same', async () => {
  for (const wishes of [{ channel: 'none' }, { rhythm: 'daily' }] as const) {
    const person = await wishing(wishes)
    await notify(person.id, { cause: `news-${person.id}`, ...certificate })
    expect(await lettersTo(person)).toEqual([])
    await notify(person.id, { cause: `safety-${person.id}`, ...device })
    expect(await lettersTo(person)).toMatchObject([{ purpose: 'security', dueAt: null }])
    expect(await db.notice.count({ where: { personId: person.id } })).toBe(2)
  }
})

test('in quiet hours news waits for their end, by the clock of the person, and safety does not', async () => {
  // Half past nine in the evening in Bishkek, half past eight in Tashkent.
  setClock(new Date('2026-11-25T15:30:00Z'))
  const [inBishkek, inTashkent] = [await create.person(), await create.person({ country: 'UZ' })]
  const wakeful = await wishing({ quietFrom: 0, quietTo: 0 })
  for (const { id } of [inBishkek, inTashkent, wakeful]) await notify(id, { cause: `night-${id}`, ...certificate })
  expect(await lettersTo(inBishkek)).toMatchObject([{ dueAt: new Date('2026-11-26T01:00:00Z') }])
  expect(await lettersTo(inTashkent)).toMatchObject([{ dueAt: null }])
  expect(await lettersTo(wakeful)).toMatchObject([{ dueAt: null }])
  await notify(inBishkek.id, { cause: 'night-safety', ...device })
  expect((await lettersTo(inBishkek)).map(({ dueAt }) => dueAt)).toContain(null)
})

test('after midnight quiet hours end on the same day', async () => {
  setClock(new Date('2026-11-25T20:15:30Z'))
  const person = await create.person()
  await notify(person.id, { cause: 'after-midnight', ...certificate })
  expect(await lettersTo(person)).toMatchObject([{ dueAt: new Date('2026-11-26T01:00:00Z') }])
})

test.each(locales)('every kind of notice has its letter in %s, with nothing left out', async (locale) => {
  const person = await wishing({ locale } as object)
  await changeWishes(person, { ...usualWishes, locale })
  for (const told of samples) await notify(person.id, { cause: `${told.kind}-${locale}`, ...told })
  const letters = await lettersTo(person)
  expect(letters.length).toBe(samples.length)
  expect(new Set(letters.map(({ subject }) => subject)).size).toBe(samples.length)
  for (const { subject, text, locale: written } of letters) {
    expect(written).toBe(locale)
    expect(`${subject}${text}`).not.toMatch(/undefined|null|Invalid|1970/)
    expect(text).toContain(`${env.origin}/${locale}/`)
  }
})
