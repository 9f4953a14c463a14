import { afterEach, expect, test } from 'vitest'
import { contentEpoch } from '#app/domains/courses/epoch.ts'
import { endMaintenance, findMaintenance, startMaintenance } from '#app/domains/operations/maintenance.ts'
import { hours, later, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { closedFor } from '#app/routes/closed-for.ts'
import { create } from '#tests/support/create.ts'
import { routeArgs } from '#tests/support/route-args.ts'

const administrator = await create.person({ role: 'administrator' })
const learner = await create.person()
const soon = () => later(now(), hours(1))
const closedTo = async (as: typeof learner | undefined, path: string) =>
  closedFor((await routeArgs({ as, params: {}, form: [], path })).request)

afterEach(() => endMaintenance(administrator))

test('while the site is maintained only administrators change anything, and all can sign in and out', async () => {
  expect(await closedTo(learner, '/ru/join')).toBeNull()
  expect(await startMaintenance(administrator, soon())).toEqual({ ok: true })
  const seconds = await closedTo(learner, '/ru/join')
  expect(seconds).toBeGreaterThan(3500)
  expect(seconds).toBeLessThanOrEqual(3600)
  expect(await closedTo(undefined, '/ru/join')).toBeGreaterThan(3500)
  expect(await closedTo(administrator, '/ru/join')).toBeNull()
  for (const path of ['/ru/sign-in', '/ky/sign-out']) expect(await closedTo(learner, path)).toBeNull()
  expect(await closedTo(learner, '/ru/sign-inx')).toBeGreaterThan(0)
  expect(await endMaintenance(administrator)).toEqual({ ok: true })
  expect(await closedTo(learner, '/ru/join')).toBeNull()
})

test('maintenance begins once, is noted with who began and ended it, and makes kept pages stale', async () => {
  const epoch = await contentEpoch()
  await startMaintenance(administrator, soon())
  expect(await contentEpoch()).toBeGreaterThan(epoch)
  expect(await startMaintenance(administrator, soon())).toMatchObject({ reason: 'maintenance-on' })
  await endMaintenance(administrator)
  expect(await endMaintenance(administrator)).toMatchObject({ reason: 'maintenance-off' })
  const events = await db.event.findMany({
    where: { name: { startsWith: 'maintenance' } },
    orderBy: { id: 'desc' },
    take: 2,
  })
  expect(events.map(({ name, actorId }) => [name, actorId])).toEqual([
    ['maintenance.ended', administrator.id],
    ['maintenance.started', administrator.id],
  ])
})

test('nobody else begins maintenance, and none ends in the past', async () => {
  expect(await startMaintenance(learner, soon())).toMatchObject({ reason: 'maintenance-not-yours' })
  expect(await endMaintenance(learner)).toMatchObject({ reason: 'maintenance-not-yours' })
  expect(await startMaintenance(administrator, now())).toMatchObject({ reason: 'maintenance-past' })
  expect(await findMaintenance()).toBeNull()
})
