import { beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { addEntry, changeEntry, closeEntry } from '#app/domains/organisations/change-entry.ts'
import { findEntry } from '#app/domains/organisations/entry.ts'
import { listEntries } from '#app/domains/organisations/entry-list.ts'
import { findEntryPage } from '#app/domains/organisations/entry-page.ts'
import { findOpenParts } from '#app/domains/organisations/open-parts.ts'
import { mergeEntries, splitEntry } from '#app/domains/organisations/succeed.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { createCountry } from '#tests/support/units.ts'

const admin: PersonActor = {
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}
const on = '2026-12-01'
const names = (name: string) => ({ ky: name, uz: name, ru: name, en: name })
const office = (name: string, wishes = {}) => ({
  kind: 'municipality',
  unitId: 'district',
  parentId: null,
  code: null,
  validFrom: null,
  validTo: null,
  names: names(name),
  ...wishes,
})
const add = async (name: string, wishes = {}) => {
  const added = await addEntry(admin, 'organisations', office(name, wishes))
  if (!added.ok) throw new Error(added.reason)
  return added.id
}
const find = async (words: string) =>
  (await listEntries(admin, 'organisations', { words, within: null, page: 1, size: 9, locale: 'ru' })).entries.map(
    ({ id }) => id,
  )
const events = () => db.event.findMany({ where: { name: { startsWith: 'entry.' } }, orderBy: { id: 'asc' } })

let isMade = false
beforeEach(async () => {
  if (!isMade) await createCountry()
  isMade = true
  await transaction(() => db.event.deleteMany())
})

test('an organisation is found by the beginning of any word of its name in either script', async () => {
  const id = await add('Мэрия города Токмок')
  expect(await find('токм')).toEqual([id])
  expect(await find('tokm мэр')).toEqual([id])
  expect(await find('окмок')).toEqual([])
  expect(await events()).toMatchObject([{ actorId: admin.id, name: 'entry.added', data: { entryId: id } }])
})

test('a change of a name is found under the new one, keeps both in the record, and a second asking changes nothing', async () => {
  const id = await add('Первое имя')
  const said = office('Второе имя', { code: '0101' })
  expect(await changeEntry(admin, 'organisations', id, said)).toEqual({ ok: true, id })
  expect(await changeEntry(admin, 'organisations', id, said)).toEqual({ ok: true, id })
  expect(await findEntry('organisations', id)).toEqual({ id, ...said })
  expect([await find('первое'), await find('второе')]).toEqual([[], [id]])
  expect((await events()).map(({ name }) => name)).toEqual(['entry.added', 'entry.changed'])
})

test('what could not stand in the tree is refused', async () => {
  const id = await add('Верхняя')
  const below = await add('Нижняя', { parentId: id })
  const change = (wishes: object) => changeEntry(admin, 'organisations', id, office('Верхняя', wishes))
  expect(await change({ parentId: below })).toEqual({ ok: false, reason: 'entry-ring' })
  expect(await change({ parentId: 'nobody' })).toEqual({ ok: false, reason: 'entry-parent' })
  expect(await change({ unitId: 'nowhere' })).toEqual({ ok: false, reason: 'entry-unit' })
  expect(await change({ kind: 'circus' })).toEqual({ ok: false, reason: 'entry-kind' })
  expect(await change({ validFrom: on, validTo: on })).toEqual({ ok: false, reason: 'entry-dates' })
  expect(await closeEntry(admin, 'organisations', id, on)).toEqual({ ok: false, reason: 'entry-has-parts' })
})

test('what is still open in it is named when it is to end, by closing or by a change of its dates', async () => {
  const id = await add('Голова')
  const part = await add('Отдел', { parentId: id })
  await add('Прежний отдел', { parentId: id, validTo: '2026-01-01' })
  const end = { validTo: on }
  const no = { ok: false, reason: 'entry-has-parts' }
  expect(await changeEntry(admin, 'organisations', id, office('Голова', end))).toEqual(no)
  expect(await closeEntry(admin, 'organisations', id, on)).toEqual(no)
  expect(await findOpenParts(admin, 'organisations', { ids: [id], on, locale: 'ru' })).toEqual({
    parts: [{ id: part, list: 'organisations', name: 'Отдел' }],
    count: 1,
  })
  expect(await closeEntry(admin, 'organisations', part, on)).toMatchObject({ ok: true })
  expect(await changeEntry(admin, 'organisations', id, office('Голова', end))).toEqual({ ok: true, id })
  expect(await findOpenParts({ ...admin, grants: [] }, 'units', { ids: ['region'], on, locale: 'ru' })).toEqual({
    parts: [],
    count: 0,
  })
})

test('several merge into one on a day: they end, name it, and posts stay where they were held', async () => {
  const [one, two, whole] = [await add('Раз'), await add('Два'), await add('Целое', { validFrom: on })]
  const learner = await create.person()
  const post = { id: newId(), personId: learner.id, unitId: 'district', organisationId: one, workplace: null }
  await transaction(() => db.post.create({ data: { ...post, positionId: 'specialist', from: now() } }))
  const merge = () => mergeEntries(admin, 'organisations', { ids: [one, two, one], successorId: whole, on })
  expect(await merge()).toEqual({ ok: true, successorIds: [whole] })
  expect(await merge()).toEqual({ ok: false, reason: 'entry-closed' })
  expect(await findEntryPage(admin, 'organisations', one, 'ru')).toMatchObject({
    entry: { validTo: on },
    successors: [{ id: whole, name: 'Целое' }],
    people: 1,
  })
  expect((await findEntryPage(admin, 'organisations', whole, 'ru'))?.predecessors.map(({ id }) => id).sort()).toEqual(
    [one, two].sort(),
  )
  expect(await db.post.findUnique({ where: { id: post.id } })).toMatchObject({ organisationId: one, to: null })
  expect((await events()).at(-1)).toMatchObject({
    name: 'entry.merged',
    data: { entryIds: [one, two], successorIds: [whole], on },
  })
})

test('one is split into several, and neither into itself, into one, nor into what is not there on that day', async () => {
  const [whole, left, right, late] = [
    await add('Делимое'),
    await add('Левая'),
    await add('Правая'),
    await add('Поздняя', { validFrom: '2027-01-01' }),
  ]
  const split = (...successorIds: string[]) => splitEntry(admin, 'organisations', { id: whole, successorIds, on })
  expect(await split(left, left)).toEqual({ ok: false, reason: 'entry-split-few' })
  expect(await split(left, whole)).toEqual({ ok: false, reason: 'entry-itself' })
  expect(await split(left, late)).toEqual({ ok: false, reason: 'entry-successor-dates' })
  expect(await split(left, 'nobody')).toEqual({ ok: false, reason: 'entry-unknown' })
  expect(await split(left, right)).toEqual({ ok: true, successorIds: [left, right] })
  expect(await db.organisationSuccession.count({ where: { organisationId: whole } })).toBe(2)
})

test('a unit that still holds places ends only after them', async () => {
  expect(await closeEntry(admin, 'units', 'region', on)).toEqual({ ok: false, reason: 'entry-has-parts' })
  expect(await closeEntry(admin, 'units', 'other-district', on)).toEqual({ ok: true, id: 'other-district' })
  expect(await mergeEntries(admin, 'units', { ids: ['capital'], successorId: 'new-city', on })).toMatchObject({
    ok: true,
  })
  expect(await db.unit.findUnique({ where: { id: 'capital' } })).toMatchObject({ country: 'KG', validTo: on })
})

test('nobody but an administrator finds, changes or merges anything', async () => {
  const id = await add('Закрытая')
  const officer: PersonActor = { ...admin, grants: [{ role: 'officer', scope: 'all', scopeId: null }] }
  const no = { ok: false, reason: 'entry-unknown' }
  const wanted = { words: 'закр', within: null, page: 1, size: 9, locale: 'ru' as const }
  expect(await listEntries(officer, 'organisations', wanted)).toEqual({ entries: [], count: 0, pages: 1 })
  expect(await findEntryPage(officer, 'organisations', id, 'ru')).toBeNull()
  expect(await addEntry(officer, 'organisations', office('Ещё'))).toEqual(no)
  expect(await changeEntry(officer, 'organisations', id, office('Ещё'))).toEqual(no)
  expect(await closeEntry(officer, 'organisations', id, on)).toEqual(no)
  expect(await mergeEntries(officer, 'organisations', { ids: [id], successorId: 'city-hall', on })).toEqual(no)
})
