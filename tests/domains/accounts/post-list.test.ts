import { beforeAll, beforeEach, expect, test } from 'vitest'
import { recordPost } from '#app/domains/accounts/post.ts'
import { correctPost, listPosts } from '#app/domains/accounts/post-list.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { createCountry } from '#tests/support/units.ts'

beforeAll(createCountry)

let person: PersonActor
let postId: string
beforeEach(async () => {
  person = await create.person()
  const posted = await recordPost(person, person.id, {
    unitId: 'district',
    workplace: 'Hall',
    positionId: 'specialist',
  })
  postId = posted.ok ? posted.postId : ''
  await transaction(() => db.event.deleteMany())
})

const tomorrow = later(now(), days(2)).toISOString().slice(0, 10)
const correct = (changed: object, actor = person) =>
  correctPost(actor, postId, { positionId: 'specialist', from: '2020-03-01', ...changed })

test('she corrects the days of a post, and that it is over', async () => {
  expect(await correct({})).toEqual({ ok: true })
  expect(await listPosts(person, 'ru')).toMatchObject([{ id: postId, from: '2020-03-01', to: null, workplace: 'Hall' }])
  expect(await correct({ to: '2021-03-01' })).toEqual({ ok: true })
  expect(await listPosts(person, 'ru')).toMatchObject([{ from: '2020-03-01', to: '2021-03-01' }])
  const events = await db.event.findMany({ where: { name: 'person.posted' } })
  expect(events).toMatchObject([{ actorId: person.id, data: { postId } }, { data: { postId } }])
})

test('a post that ends before it began or in the future, and a second present one, are refused and nothing is changed', async () => {
  const before = await listPosts(person, 'ru')
  for (const days of [{ from: '2021-01-02', to: '2021-01-01' }, { from: tomorrow }, { to: tomorrow }])
    expect(await correct(days)).toEqual({ ok: false, reason: 'post-days' })
  expect(await listPosts(person, 'ru')).toEqual(before)

  expect(await correct({ to: '2021-03-01' })).toEqual({ ok: true })
  await recordPost(person, person.id, { unitId: 'capital', workplace: 'Tower', positionId: 'specialist' })
  expect(await correct({})).toEqual({ ok: false, reason: 'post-second' })
})

test('the post of somebody else, and a position that there is not, are unknown', async () => {
  expect(await correct({}, await create.person())).toEqual({ ok: false, reason: 'place-unknown' })
  expect(await correct({ positionId: 'nobody' })).toEqual({ ok: false, reason: 'place-unknown' })
  expect(await db.event.count()).toBe(0)
})
