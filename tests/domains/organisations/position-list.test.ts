import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordPost } from '#app/domains/accounts/post.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { listPositions } from '#app/domains/organisations/position.ts'
import { addPosition, changePosition, listEveryPosition } from '#app/domains/organisations/position-list.ts'
import { now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { createCountry } from '#tests/support/units.ts'

const learner = await create.person()
const administrator: PersonActor = { ...learner, grants: [{ role: 'administrator', scope: 'all', scopeId: null }] }
const named = (name: string) => ({ ky: name, uz: name, ru: name, en: name })
const events = () => db.event.findMany({ where: { name: { startsWith: 'position.' } }, orderBy: { id: 'asc' } })
const order = async () => (await listEveryPosition(administrator, 'ru')).map(({ id }) => id)
const offered = async (chosen?: string) => (await listPositions('ru', chosen)).map(({ id }) => id)

let isMade = false
beforeEach(async () => {
  if (!isMade) await createCountry()
  isMade = true
  await transaction(async () => {
    await db.event.deleteMany()
    await db.post.deleteMany()
    await db.position.deleteMany()
    for (const [rank, id] of ['head', 'specialist', 'clerk'].entries())
      await db.position.create({
        data: { id, rank, texts: { create: { locale: 'ru', name: id } } },
      })
  })
})
afterEach(() => setClock(undefined))

test('a new position stands last and is offered to everybody', async () => {
  const added = await addPosition(administrator, named('Землеустроитель'))
  expect(added).toMatchObject({ ok: true })
  expect(await listPositions('oz')).toHaveLength(4)
  expect((await listPositions('ru')).at(-1)?.name).toBe('Землеустроитель')
  expect(await events()).toMatchObject([{ name: 'position.added', actorId: administrator.id }])
})

test('a position moves among the others, and only those that moved are left alone by the files', async () => {
  const change = () => changePosition(administrator, 'clerk', { ...named('clerk'), place: 2, validTo: null })
  expect(await change()).toEqual({ ok: true, id: 'clerk' })
  expect(await change()).toEqual({ ok: true, id: 'clerk' })
  expect(await order()).toEqual(['head', 'clerk', 'specialist'])
  expect(await offered()).toEqual(['head', 'clerk', 'specialist'])
  const edited = await db.position.findMany({ where: { editedAt: { not: null } }, orderBy: { id: 'asc' } })
  expect(edited.map(({ id }) => id)).toEqual(['clerk', 'specialist'])
  expect(await events()).toHaveLength(1)
})

test('a closed position is offered until its day, and after it only to who had chosen it', async () => {
  setClock(new Date('2026-11-25T06:00:00Z'))
  const post = { unitId: 'district', organisationId: undefined, workplace: 'Айыл өкмөтү', positionId: 'head' }
  expect(await recordPost(learner, learner.id, post)).toMatchObject({ ok: true })
  await changePosition(administrator, 'head', { ...named('Глава'), place: 1, validTo: '2026-11-26' })
  expect(await offered()).toEqual(['head', 'specialist', 'clerk'])
  setClock(new Date('2026-11-26T06:00:00Z'))
  expect(await offered()).toEqual(['specialist', 'clerk'])
  expect(await offered('head')).toEqual(['head', 'specialist', 'clerk'])
  expect(await recordPost(learner, learner.id, { ...post, workplace: 'Мэрия' })).toMatchObject({ ok: true })
  const other = await create.person()
  expect(await recordPost(other, other.id, post)).toEqual({ ok: false, reason: 'place-unknown' })
})

test('the list counts the posts with each position, in one question for however many', async () => {
  const post = { personId: learner.id, unitId: 'district', organisationId: null, workplace: 'x', positionId: 'clerk' }
  await transaction(() => db.post.create({ data: { id: newId(), ...post, from: now(), to: now() } }))
  const posts = (await listEveryPosition(administrator, 'ru')).map(({ id, posts }) => [id, posts])
  expect(posts).toEqual([
    ['head', 0],
    ['specialist', 0],
    ['clerk', 1],
  ])
})

test('nobody but an administrator sees the list or changes it', async () => {
  const no = { ok: false, reason: 'position-unknown' }
  expect(await listEveryPosition(learner, 'ru')).toEqual([])
  expect(await addPosition(learner, named('Моя'))).toEqual(no)
  expect(await changePosition(learner, 'head', { ...named('Моя'), place: 1, validTo: null })).toEqual(no)
  expect(await changePosition(administrator, 'nobody', { ...named('Ничья'), place: 1, validTo: null })).toEqual(no)
})
