import { afterEach, expect, test } from 'vitest'
import { changeWishes } from '#app/domains/accounts/change-wishes.ts'
import { readAllNotices } from '#app/domains/notifications/inbox.ts'
import { notify } from '#app/domains/notifications/notify.ts'
import { usualWishes } from '#app/domains/notifications/wishes.ts'
import { setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { sendDigests } from '#jobs/send-digests.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

// Bishkek is six hours ahead, Tashkent five.
const at = (moment: string) => setClock(new Date(moment))
const daily = async (given: Parameters<typeof create.person>[0] = {}, wishes = {}) => {
  const person = await create.person(given)
  await changeWishes(person, { ...usualWishes, rhythm: 'daily', locale: 'ru', ...wishes })
  return person
}
let count = 0
const tell = ({ id }: { id: string }, course: string) =>
  notify(id, { cause: `d${++count}`, kind: 'certificate-ready', data: { serial: `S${count}`, course } })
const digestsTo = ({ id }: { id: string }) =>
  db.message.findMany({ where: { personId: id, purpose: 'digest' }, orderBy: { createdAt: 'asc' } })
const send = () => sendDigests.run({})

test('at eight in the morning of her own time a person gets what gathered in one letter, once', async () => {
  at('2026-11-25T10:00:00Z')
  const [aigul, nigora, prompt] = [await daily(), await daily({ country: 'UZ' }), await create.person()]
  for (const person of [aigul, nigora, prompt]) for (const course of ['Бюджет', 'Услуги']) await tell(person, course)
  at('2026-11-26T01:59:00Z')
  await send()
  expect(await digestsTo(aigul)).toEqual([])
  at('2026-11-26T02:00:00Z')
  await Promise.all([send(), send()])
  await send()
  const [letter, ...more] = await digestsTo(aigul)
  expect(more).toEqual([])
  expect(letter).toMatchObject({ subject: '2 новых уведомления', channel: 'mail', locale: 'ru', dueAt: null })
  expect(letter?.text).toContain('Ваш сертификат готов: Бюджет')
  expect(letter?.text).toContain('Ваш сертификат готов: Услуги')
  expect(await digestsTo(nigora)).toEqual([])
  at('2026-11-26T03:00:00Z')
  await send()
  expect((await digestsTo(nigora)).length).toBe(1)
  expect(await digestsTo(prompt)).toEqual([])
})

test('one letter a day: what comes after it waits for the next morning, also when the clock is set back', async () => {
  at('2026-11-25T10:00:00Z')
  const person = await daily()
  await tell(person, 'One')
  at('2026-11-26T02:10:00Z')
  await send()
  await tell(person, 'Two')
  at('2026-11-26T12:00:00Z')
  await send()
  at('2026-11-26T02:00:00Z')
  await send()
  expect((await digestsTo(person)).length).toBe(1)
  at('2026-11-27T02:00:00Z')
  await send()
  const letters = await digestsTo(person)
  expect(letters.map(({ subject }) => subject)).toEqual(['1 новое уведомление', '1 новое уведомление'])
  expect(letters[1]?.text).toContain('Two')
})

test('what she has read already, and what was told long ago, is in no letter', async () => {
  at('2026-11-20T10:00:00Z')
  const [reads, old] = [await daily(), await daily()]
  await tell(old, 'Old')
  at('2026-11-25T10:00:00Z')
  await tell(reads, 'Read')
  await readAllNotices(reads)
  at('2026-11-26T02:00:00Z')
  await send()
  expect(await digestsTo(reads)).toEqual([])
  expect(await digestsTo(old)).toEqual([])
})

test('in Cyrillic Uzbek the letter of the day is written in Cyrillic, and waits for the end of longer quiet hours', async () => {
  at('2026-11-25T10:00:00Z')
  const person = await daily({ country: 'UZ' }, { locale: 'oz', quietTo: 9 * 60 })
  await tell(person, 'Budjet')
  at('2026-11-26T03:05:00Z')
  await send()
  const [letter] = await digestsTo(person)
  expect(letter).toMatchObject({ subject: '1 та янги билдиришнома', dueAt: new Date('2026-11-26T04:00:00Z') })
  expect(letter?.text).toContain('Сертификатингиз тайёр: Budjet')
})
