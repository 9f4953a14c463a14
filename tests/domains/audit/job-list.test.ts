import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { listJobs, retryJob, scheduledJobs } from '#app/domains/audit/job-list.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { schedule } from '#jobs/schedule.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'

const operator: PersonActor = {
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}

async function job(name: string, state: string, payload = {}) {
  const id = newId()
  await transaction(() =>
    db.job.create({
      data: {
        id,
        name,
        payload,
        state,
        runAt: now(),
        attempts: 5,
        maxAttempts: 5,
        createdAt: now(),
        finishedAt: now(),
      },
    }),
  )
  return id
}

const done = (group: 'asked' | 'scheduled' | null, page = 1) => ({ state: 'done' as const, group, page, size: 2 })

test('what the clock asks for is known apart from what follows from people', () => {
  expect(schedule.map(({ work }) => work.name).sort()).toEqual(scheduledJobs.toSorted())
})

test('finished jobs that people set off are not drowned by those of the clock, and come page by page', async () => {
  const { id: certificateId, serial } = await createCertificate()
  const asked = [
    await job('notify-certificate', 'done', { certificateId }),
    await job('render-certificate', 'done', { certificateId }),
    await job('render-certificate', 'done'),
  ]
  for (let i = 0; i < 9; i++) await job('sweep-unfinished', 'done')
  const first = await listJobs(operator, done('asked'))
  const second = await listJobs(operator, done('asked', 2))
  const listed = [...first.jobs, ...second.jobs]
  expect([first.pages, first.jobs.length, second.jobs.length]).toEqual([2, 2, 1])
  expect(listed.map(({ id }) => id).sort()).toEqual(asked.sort())
  expect(listed.map((one) => one.serial).sort()).toEqual([serial, serial, null].sort())
  expect((await listJobs(operator, done('scheduled'))).pages).toBe(5)
})

test('who may not operate the site sees no job', async () => {
  await job('render-certificate', 'dead')
  const dead = { state: 'dead' as const, group: null, page: 1, size: 50 }
  expect((await listJobs(operator, dead)).jobs).toHaveLength(1)
  expect(await listJobs(await create.person(), dead)).toEqual({ jobs: [], pages: 1 })
})

test('a job given up is tried again once, and it is noted who asked', async () => {
  const id = await job('render-certificate', 'dead')
  expect(await retryJob(operator, id)).toEqual({ ok: true, jobId: id })
  expect(await retryJob(operator, id)).toEqual({ ok: false, reason: 'job-not-dead' })
  expect(await db.event.findMany({ where: { name: 'job.retried' } })).toMatchObject([
    { actorId: operator.id, data: { jobId: id } },
  ])
})

test('what went wrong before a retry is not told of the job that waits again', async () => {
  const id = await job('render-certificate', 'dead')
  await transaction(() => db.job.update({ where: { id }, data: { failure: 'no ink' } }))
  const of = async (state: 'dead' | 'waiting') =>
    (await listJobs(operator, { state, group: null, page: 1, size: 50 })).jobs.find((one) => one.id === id)?.failure
  expect(await of('dead')).toBe('no ink')
  await retryJob(operator, id)
  expect(await of('waiting')).toBeNull()
})

test('a retry that cannot be noted does not happen', async () => {
  const id = await job('render-certificate', 'dead')
  const nobody = { ...operator, id: 7 as never }
  await expect(retryJob(nobody, id)).rejects.toThrow()
  expect(await db.job.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'dead' })
})
