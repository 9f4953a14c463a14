import { beforeAll, expect, test } from 'vitest'
import { findFirstUnit, findPost, recordPost } from '#app/domains/accounts/post.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { createCountry } from '#tests/support/units.ts'

beforeAll(createCountry)

const form = { unitId: 'district', workplace: 'Ак-Булак айыл өкмөтү', positionId: 'specialist' }

test('a new post ends the earlier one, which stays on the record', async () => {
  const person = await create.person()
  expect((await recordPost(person, person.id, form)).ok).toBe(true)
  const inCityHall = {
    unitId: 'district',
    organisationId: 'city-hall',
    workplace: 'typed too',
    positionId: 'specialist',
  }
  expect((await recordPost(person, person.id, inCityHall)).ok).toBe(true)
  const posts = await db.post.findMany({ where: { personId: person.id }, orderBy: { from: 'asc' } })
  expect(posts.map(({ organisationId, workplace, to }) => [organisationId, workplace, to === null])).toEqual([
    [null, form.workplace, false],
    ['city-hall', null, true],
  ])
  expect(await findPost(person.id)).toMatchObject({ organisationId: 'city-hall' })
})

test('the same post said twice is one', async () => {
  const person = await create.person()
  const first = await recordPost(person, person.id, form)
  expect(await recordPost(person, person.id, form)).toEqual(first)
  expect(await db.post.count({ where: { personId: person.id } })).toBe(1)
})

test('a place that is too wide, closed or unknown, and what is not in our lists, is refused and nothing is changed', async () => {
  const person = await create.person()
  const refused = async (changed: object) => {
    const answer = await recordPost(person, person.id, { ...form, ...changed })
    return !answer.ok && answer.reason
  }
  expect(await refused({ unitId: 'KG' })).toBe('place-too-wide')
  expect(await refused({ unitId: 'region' })).toBe('place-too-wide')
  expect(await refused({ unitId: 'old-city' })).toBe('place-closed')
  expect(await refused({ unitId: 'future' })).toBe('place-closed')
  expect(await refused({ unitId: 'nowhere' })).toBe('place-unknown')
  expect(await refused({ positionId: 'nobody' })).toBe('place-unknown')
  expect(await refused({ unitId: 'capital', organisationId: 'city-hall' })).toBe('place-unknown')
  expect(await findPost(person.id)).toBeNull()
})

test('she begins to choose in her own country, and later where she works', async () => {
  const person = await create.person()
  expect(await findFirstUnit(person)).toBe('KG')
  await recordPost(person, person.id, form)
  expect(await findFirstUnit(person)).toBe('district')
  expect(await findFirstUnit(await create.person({ country: 'UZ' }))).toBeNull()
})
