import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { addEntry } from '#app/domains/organisations/change-entry.ts'
import { listEntries } from '#app/domains/organisations/entry-list.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { create } from '#tests/support/create.ts'
import { createCountry } from '#tests/support/units.ts'

const admin: PersonActor = {
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}
await createCountry()
for (const [ru, uz] of [
  ['Ёлочный сад', 'Yol'],
  ['Яблоневый сад', 'Aros'],
  ['Ель 100% сад', 'Oʻrik'],
  ['Сад дальний', 'Chin'],
] as const)
  await addEntry(admin, 'organisations', {
    ...{ kind: 'agency', unitId: 'capital', parentId: null, code: null, validFrom: null, validTo: null },
    names: { ky: ru, uz, ru, en: ru },
  })

const list = async (words: string, locale: Locale = 'ru', part = {}) => {
  const wanted = { words, within: 'capital', page: 1, size: 50, locale, ...part }
  return (await listEntries(admin, 'organisations', wanted)).entries.map(({ name }) => name)
}

test('what is found stands as the language of the reader sorts it, page by page', async () => {
  const inRussian = ['Ёлочный сад', 'Ель 100% сад', 'Сад дальний', 'Яблоневый сад']
  expect(await list('')).toEqual(inRussian)
  expect(await list('сад')).toEqual(inRussian)
  expect(await list('сад', 'uz')).toEqual(['Aros', 'Yol', 'Oʻrik', 'Chin'])
  expect(await list('сад', 'oz')).toEqual(['Арос', 'Ёл', 'Чин', 'Ўрик'])
  expect(await list('сад', 'ru', { page: 2, size: 3 })).toEqual(['Яблоневый сад'])
})

test('every word has to begin one of the same name, and signs of the database mean nothing', async () => {
  expect(await list('сад дал')).toEqual(['Сад дальний'])
  expect(await list('сад дал далеко')).toEqual([])
  expect(await list('100%')).toEqual(['Ель 100% сад'])
  expect(await list('с_д')).toEqual([])
  expect(await list('%')).toEqual([])
})
