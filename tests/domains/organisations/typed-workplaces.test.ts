import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import {
  assignWorkplaces,
  findTypedWorkplace,
  listTypedWorkplaces,
} from '#app/domains/organisations/typed-workplaces.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { createCountry } from '#tests/support/units.ts'

const admin: PersonActor = {
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}
const officer: PersonActor = { ...admin, grants: [{ role: 'officer', scope: 'all', scopeId: null }] }
await createCountry()

async function work(workplace: string | null, unitId = 'district', organisationId: string | null = null) {
  const { id: personId } = await create.person()
  const data = { id: newId(), personId, unitId, workplace, organisationId, positionId: 'specialist', from: now() }
  await transaction(() => db.post.create({ data }))
  return data.id
}
const typed = [await work('Мэрия Оша'), await work('Мэрия Оша'), await work('мэрия  оша')]
const elsewhere = await work('Мэрия Оша', 'capital')
const other = await work('Школа')
await work(null, 'district', 'city-hall')
const wanted = { page: 1, size: 9, locale: 'ru' } as const

test('what people typed is gathered by place, whatever the case and spaces, the most frequent first', async () => {
  const { workplaces, pages } = await listTypedWorkplaces(admin, wanted)
  expect(pages).toBe(1)
  expect(workplaces.map(({ unit, spellings, posts }) => [unit, spellings, posts])).toEqual([
    ['district ru', ['Мэрия Оша', 'мэрия  оша'], 3],
    ['capital ru', ['Мэрия Оша'], 1],
    ['district ru', ['Школа'], 1],
  ])
  expect(await listTypedWorkplaces(officer, wanted)).toEqual({ workplaces: [], pages: 1 })
})

test('assigned to an organisation of the place, all who typed it work there, nobody else, and it leaves the queue', async () => {
  const [first] = (await listTypedWorkplaces(admin, wanted)).workplaces
  const said = { unitId: 'district', key: first?.key ?? '' }
  expect(await findTypedWorkplace(officer, { ...said, locale: 'ru' })).toBe(null)
  expect(await findTypedWorkplace(admin, { ...said, locale: 'ru' })).toMatchObject({
    unit: 'district ru',
    organisations: [{ id: 'city-hall', name: 'city-hall ru' }],
  })
  const organisationId = 'city-hall'
  expect(await assignWorkplaces(officer, { ...said, organisationId })).toEqual({ ok: false, reason: 'entry-unknown' })
  const wrong = { unitId: 'capital', key: said.key, organisationId }
  expect(await assignWorkplaces(admin, wrong)).toEqual({ ok: false, reason: 'workplace-organisation' })

  expect(await assignWorkplaces(admin, { ...said, organisationId })).toEqual({ ok: true, posts: 3 })
  expect(await assignWorkplaces(admin, { ...said, organisationId })).toEqual({ ok: true, posts: 0 })
  const posts = await db.post.findMany({ where: { id: { in: typed } } })
  expect(posts.map((post) => [post.organisationId, post.workplace])).toEqual([1, 2, 3].map(() => ['city-hall', null]))
  const untouched = await db.post.findMany({ where: { id: { in: [elsewhere, other] } } })
  expect(untouched.map((post) => post.organisationId)).toEqual([null, null])
  expect(await findTypedWorkplace(admin, { ...said, locale: 'ru' })).toBe(null)
  const said1 = await db.event.findMany({ where: { name: 'workplaces.assigned' } })
  expect(said1).toMatchObject([{ data: { unitId: 'district', organisationId, posts: 3 } }])
})
