import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { listJobs } from '#app/domains/operations/job-list.ts'
import { retryJob } from '#app/domains/operations/retry-job.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { addScheduled, schedule } from '#jobs/schedule.ts'
import { create } from '#tests/support/create.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'

const operator: PersonActor = {
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}

async function job(name: string, state: string, payload = {}, id = newId()) {
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

test('finished jobs that people set off are not drowned by those of the clock, and come page by page', async () => {
  const { id: certificateId, serial } = await createCertificate()
  const asked = [
    await job('notify-certificate', 'done', { certificateId }),
    await job('render-certificate', 'done', { certificateId }),
    await job('render-certificate', 'done'),
  ]
  for (const { work } of schedule) await job(work.name, 'done', {}, work.name)
  const first = await listJobs(operator, done('asked'))
  const second = await listJobs(operator, done('asked', 2))
  const listed = [...first.jobs, ...second.jobs]
  expect([first.pages, first.jobs.length, second.jobs.length]).toEqual([2, 2, 1])
  expect(listed.map(({ id }) => id).sort()).toEqual(asked.sort())
  expect(listed.map((one) => one.serial).sort()).toEqual([serial, serial, null].sort())
})

test('what the clock asks for is known apart from what follows from people', async () => {
  await transaction(() => db.job.deleteMany())
  await addScheduled()
  const waiting = { state: 'waiting' as const, group: 'scheduled' as const, page: 1, size: 50 }
  const { jobs } = await listJobs(operator, waiting)
  expect(jobs.map(({ name }) => name).sort()).toEqual(schedule.map(({ work }) => work.name).sort())
  expect((await listJobs(operator, { ...waiting, group: 'asked' })).jobs).toEqual([])
})

test('who may not operate the site sees no job', async () => {
  await job('render-certificate', 'dead')
  const dead = { state: 'dead' as const, group: null, page: 1, size: 50 }
  expect((await listJobs(operator, dead)).jobs).toHaveLength(1)
  expect(await listJobs(await create.person(), dead)).toEqual({ jobs: [], pages: 1 })
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
