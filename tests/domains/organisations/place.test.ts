import { afterEach, beforeAll, expect, test } from 'vitest'
import { checkWorkplace, findPlace } from '#app/domains/organisations/place.ts'
import { setClock } from '#app/platform/clock.ts'
import { createCountry } from '#tests/support/units.ts'

beforeAll(createCountry)
afterEach(() => setClock(undefined))

const idsIn = async (unitId: string | null) => (await findPlace(unitId, 'en'))?.children.map(({ id }) => id)

test('a place is shown with the way down to it and what lies in it today', async () => {
  expect(await findPlace('region', 'ru')).toEqual({
    unitId: 'region',
    path: [
      { id: 'KG', name: 'KG ru' },
      { id: 'region', name: 'region ru' },
    ],
    children: ['district', 'new-city', 'other-district'].map((id) => ({ id, name: `${id} ru` })),
    organisations: [],
    isPrecise: false,
  })
  expect(await idsIn(null)).toEqual(['KG'])
  expect(await findPlace('nowhere', 'ru')).toBeNull()
})

test('what lies in a place is asked of the day it is', async () => {
  setClock(new Date('2025-09-16T12:00:00Z'))
  expect(await idsIn('region')).toEqual(['closed', 'district', 'old-city', 'other-district'])
  setClock(new Date('2999-01-01T12:00:00Z'))
  expect(await idsIn('region')).toEqual(['district', 'future', 'new-city', 'other-district'])
})

test('for a place that is no longer in force its successor is shown, or else what it lay in', async () => {
  expect((await findPlace('old-city', 'ru'))?.unitId).toBe('new-city')
  expect((await findPlace('closed', 'ru'))?.unitId).toBe('region')
  expect((await findPlace('future', 'ru'))?.unitId).toBe('region')
})

test('a district, a city, or a region in which nothing lies is precise enough to work in', async () => {
  const checked = await Promise.all(
    ['KG', 'region', 'district', 'new-city', 'capital', 'old-city', 'future', 'nowhere'].map(checkWorkplace),
  )
  expect(checked).toEqual(['too-wide', 'too-wide', 'fits', 'fits', 'fits', 'closed', 'closed', 'unknown'])
  for (const id of ['district', 'new-city', 'capital']) expect((await findPlace(id, 'ru'))?.isPrecise).toBe(true)
})
