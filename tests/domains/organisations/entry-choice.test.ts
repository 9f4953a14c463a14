import { expect, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { findChoices, mostChoices } from '#app/domains/organisations/entry-choice.ts'
import { create } from '#tests/support/create.ts'
import { countQueries } from '#tests/support/queries.ts'
import { createCountry, createUnits } from '#tests/support/units.ts'

await createCountry()
const somebody = await create.person()
const find = (list: ListName, words: string, chosenIds: string[] = []) =>
  findChoices(somebody, list, { words, chosenIds, locale: 'ru' })

test('what is found says what it lies in and from when to when it is in force', async () => {
  expect(await find('units', 'old')).toEqual({
    chosen: [],
    found: [
      {
        ...{ id: 'old-city', name: 'old-city ru', within: 'region ru', kind: 'district' },
        ...{ validFrom: null, validTo: '2025-09-17' },
      },
    ],
    hasMore: false,
  })
  expect((await find('organisations', 'city')).found).toMatchObject([{ id: 'city-hall', within: 'district ru' }])
})

test('what was chosen stays, in its order, and is not found twice; without words nothing is looked for', async () => {
  const { chosen, found } = await find('units', 'district', ['other-district', 'no-such'])
  expect(chosen.map(({ id }) => id)).toEqual(['other-district'])
  expect(found.map(({ id }) => id)).toEqual(['district'])
  expect(await find('units', ' ')).toEqual({ chosen: [], found: [], hasMore: false })
  expect(await findChoices(system, 'units', { words: 'old', chosenIds: [], locale: 'ru' })).toMatchObject({ found: [] })
})

test('a hundred that fit are asked for as often as one, and only the first are shown', async () => {
  const counts: number[] = []
  for (const [words, most] of [
    ['row-a', 1],
    ['row-b', 10],
    ['row-c', 100],
  ] as const) {
    await createUnits(Array.from({ length: most }, (_, n) => ({ id: `${words}-${n}`, parent: 'region' })))
    counts.push(await countQueries(() => find('units', words)))
    expect(await find('units', words)).toMatchObject({ hasMore: most > mostChoices })
  }
  expect(new Set(counts).size).toBe(1)
})
