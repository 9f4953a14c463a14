import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { retryJob } from '#app/domains/operations/retry-job.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'

const operator: PersonActor = {
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}

async function deadJob() {
  const id = newId()
  const tries = { attempts: 5, maxAttempts: 5 }
  const data = { id, name: 'render-certificate', payload: {}, state: 'dead', ...tries, runAt: now(), createdAt: now() }
  await transaction(() => db.job.create({ data }))
  return id
}

test('a job given up is tried again once, and it is noted who asked', async () => {
  const id = await deadJob()
  expect(await retryJob(operator, id)).toEqual({ ok: true, jobId: id })
  expect(await retryJob(operator, id)).toEqual({ ok: false, reason: 'job-not-dead' })
  expect(await db.event.findMany({ where: { name: 'job.retried' } })).toMatchObject([
    { actorId: operator.id, data: { jobId: id } },
  ])
})

test('a retry that cannot be noted does not happen', async () => {
  const id = await deadJob()
  const nobody = { ...operator, id: 7 as never }
  await expect(retryJob(nobody, id)).rejects.toThrow()
  expect(await db.job.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'dead' })
})

test('who may not operate the site finds no job to try again', async () => {
  const id = await deadJob()
  expect(await retryJob(await create.person(), id)).toEqual({ ok: false, reason: 'job-not-dead' })
  expect(await db.job.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'dead' })
})
