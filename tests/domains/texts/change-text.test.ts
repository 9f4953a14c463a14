import { beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { listCourses } from '#app/domains/courses/catalogue.ts'
import { contentEpoch } from '#app/domains/courses/epoch.ts'
import { filterCourses, readFilter } from '#app/domains/courses/filter.ts'
import { changeText, restoreText, textSchema } from '#app/domains/texts/change-text.ts'
import { cameWithSite, editableKeys, findEditable } from '#app/domains/texts/editable.ts'
import { findEditedTexts } from '#app/domains/texts/edited.ts'
import { findText, listTexts } from '#app/domains/texts/text-list.ts'
import { db, transaction } from '#app/platform/db.ts'
import { locales } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { reworded } from '#app/platform/i18n/reworded.ts'
import { create } from '#tests/support/create.ts'

const administrator: PersonActor = {
  ...(await create.person({ officialName: 'Асанова Гүлнара' })),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}
const officer: PersonActor = { ...administrator, grants: [{ role: 'officer', scope: 'programme', scopeId: 'p' }] }
const said = (words: Partial<Record<'ky' | 'uz' | 'ru' | 'en', string>>) => textSchema.parse(words)
const events = () => db.event.findMany({ where: { name: 'text.changed' } })

beforeEach(() =>
  transaction(async () => {
    await db.editedText.deleteMany()
    await db.event.deleteMany()
  }),
)

test('every text that can be changed stands among the words of every language, with its place in it', () => {
  for (const key of editableKeys)
    for (const locale of locales) {
      const text = findEditable(key)
      const words = text ? cameWithSite(text, locale) : ''
      expect(words.length, `${key} ${locale}`).toBeGreaterThan(0)
      expect(words.length, `${key} ${locale}`).toBeLessThanOrEqual(text?.most ?? 0)
      expect(words.includes('{'), `${key} ${locale}`).toBe(text?.place !== undefined)
    }
})

test('readers see a changed text at once in their language and script, and others what came with the site', async () => {
  const epoch = await contentEpoch()
  const key = 'catalogue.home.title'
  expect(await changeText(administrator, key, said({ uz: 'Hokimiyat & <xodimlari>' }))).toEqual({ ok: true, key })
  expect(await contentEpoch()).toBe(epoch + 1)
  const shown = async (locale: 'uz' | 'oz' | 'ru') =>
    reworded(messagesFor(locale), (await findEditedTexts(locale)) ?? {}).catalogue.home.title
  expect(await shown('uz')).toBe('Hokimiyat & <xodimlari>')
  expect(await shown('oz')).toBe('Ҳокимият & <ходимлари>')
  expect(await shown('ru')).toBe(messagesFor('ru').catalogue.home.title)
  expect(await events()).toMatchObject([
    { actorId: administrator.id, data: { key, before: {}, after: { uz: 'Hokimiyat & <xodimlari>' } } },
  ])
})

test('what is put into a text stands in its place, unchanged in any script', async () => {
  await changeText(administrator, 'catalogue.noneFor.title', said({ uz: '«{q}» boʻyicha kurs topilmadi' }))
  const { noneFor } = reworded(messagesFor('oz'), (await findEditedTexts('oz')) ?? {}).catalogue
  expect(noneFor.title('byudjet $& {id}')).toBe('«byudjet $& {id}» бўйича курс топилмади')
})

test('a text that loses its place, gets another or is too long is refused, and nothing changes', async () => {
  const change = (words: object) => changeText(administrator, 'catalogue.noneFor.title', said(words))
  const places = { ok: false, reason: 'text-places' }
  expect(await change({ ru: 'Ничего не найдено' })).toEqual(places)
  expect(await change({ ru: '{q} и {id}' })).toEqual(places)
  expect(await change({ ru: '{q} {' })).toEqual(places)
  expect(await changeText(administrator, 'site.footer', said({ en: 'For {name}' }))).toEqual(places)
  expect(await change({ ru: `{q}${'ы'.repeat(200)}` })).toEqual({ ok: false, reason: 'text-long' })
  expect(textSchema.safeParse({ ru: 'two\nlines' }).success).toBe(false)
  expect(textSchema.safeParse({ ru: 'lone \ud800' }).success).toBe(false)
  expect(await db.editedText.count()).toBe(0)
  expect(await events()).toEqual([])
})

test('the wording that came with the site comes back, by a button, by an empty field, or when it is typed again', async () => {
  const key = 'site.footer'
  const change = (words: object) => changeText(administrator, key, said(words))
  const inRussian = async () => (await findText(administrator, key, 'ru'))?.wordings.find((one) => one.locale === 'ru')
  const original = messagesFor('ru').site.footer
  await change({ ru: 'Своё', en: 'Our own' })
  expect(await inRussian()).toEqual({ locale: 'ru', original, written: 'Своё' })
  await change({ ru: original, en: 'Our own' })
  expect(await inRussian()).toEqual({ locale: 'ru', original, written: null })
  await change({ ru: 'Своё' })
  expect(await restoreText(administrator, key)).toEqual({ ok: true, key })
  expect(await restoreText(administrator, key)).toEqual({ ok: true, key })
  expect(await findEditedTexts('ru')).toBeNull()
  expect((await events()).length).toBe(4)
})

test('a course is found by the new name of its topic and still by the old one', async () => {
  const course = await create.course()
  await transaction(async () => {
    await db.courseTopic.create({ data: { courseId: course.id, topic: 'budget' } })
    await db.publishedCourse.updateMany({ data: { searchKey: ' budzet бюджет ' } })
  })
  await changeText(administrator, 'catalogue.topics.budget', said({ ru: 'Казна села' }))
  const found = async (words: string) =>
    filterCourses(await listCourses('ru'), readFilter(new URLSearchParams({ q: words }))).courses.map(({ slug }) => slug)
  expect(await found('казна')).toEqual([course.slug])
  expect(await found('бюджет')).toEqual([course.slug])
})

test('the list says how each text reads now and who changed it last', async () => {
  await changeText(administrator, 'catalogue.topics.budget', said({ ru: 'Казна' }))
  const [topics] = await listTexts(administrator, 'ru')
  expect(topics?.texts[0]).toEqual({ key: 'catalogue.topics.budget', text: 'Казна', languages: ['ru'] })
  expect((await findText(administrator, 'catalogue.topics.budget', 'ru'))?.changed?.by).toBe('Асанова Гүлнара')
})

test('nobody but an administrator changes words, and no others than those of the list', async () => {
  const no = { ok: false, reason: 'text-unknown' }
  expect(await changeText(officer, 'site.footer', said({ en: 'Mine' }))).toEqual(no)
  expect(await changeText(administrator, 'site.name', said({ en: 'Mine' }))).toEqual(no)
  expect(await findText(officer, 'site.footer', 'en')).toBeNull()
  expect(await listTexts(officer, 'en')).toEqual([])
})
