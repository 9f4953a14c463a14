import { expect, test } from 'vitest'
import { findHealth } from '#app/domains/operations/health.ts'
import { days, later, minutes, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { beat } from '#app/platform/queue/beat.ts'
import { create } from '#tests/support/create.ts'

const administrator = await create.person({ role: 'administrator' })

test('a site that has just begun says what needs a hand', async () => {
  expect(await findHealth(administrator)).toMatchObject({
    worker: { isGood: false, signs: null },
    queue: { isGood: true, waitMinutes: 0 },
    deadJobs: { isGood: true, count: 0 },
    failedMail: { isGood: true, count: 0 },
    backUp: { isGood: false, at: null, failure: null },
    drill: { isGood: false, at: null },
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  })
})

test('health tells of a worker, a job that waits, mail that failed, and how the last back-up and drill went', async () => {
  const long = later(now(), -minutes(25))
  const job = { name: 'relay', payload: {}, attempts: 0, maxAttempts: 3, createdAt: long, runAt: long }
  const message = { channel: 'mail', recipient: 'a@example.org', locale: 'ru', subject: '', text: '', createdAt: long }
  await transaction(async () => {
    await db.job.create({ data: { id: 'late', state: 'waiting', ...job } })
    await db.job.create({ data: { id: 'dead', state: 'dead', ...job, finishedAt: now() } })
    await db.message.create({ data: { id: 'lost', cause: 'lost', ...message, failedAt: now() } })
    await db.backUp.create({
      data: {
        ...{ id: '1', startedAt: long, finishedAt: now(), file: 'a', bytes: 5 },
        ...{ drilledAt: now(), drill: { isFull: true, rows: 7, files: 2 } },
      },
    })
  })
  await beat('worker', now())
  expect(await findHealth(administrator)).toMatchObject({
    worker: { isGood: true, signs: { aliveCount: 1 } },
    queue: { isGood: false, waitMinutes: 25 },
    deadJobs: { isGood: false, count: 1 },
    failedMail: { isGood: false, count: 1 },
    backUp: { isGood: true, bytes: 5, failure: null },
    drill: { isGood: true, rows: 7, files: 2, failure: null },
  })
  await transaction(async () => {
    await db.backUp.update({
      where: { id: '1' },
      data: { startedAt: later(now(), -days(2)), drill: { failure: 'damaged' } },
    })
    await db.backUp.create({ data: { id: '2', startedAt: now(), finishedAt: now(), file: 'b', failure: 'no room' } })
  })
  expect(await findHealth(administrator)).toMatchObject({
    backUp: { isGood: false, failure: 'no room' },
    drill: { isGood: false, failure: 'damaged' },
  })
})

test('nobody else learns how the site is', async () => {
  expect(await findHealth(await create.person({ role: 'observer' }))).toBeNull()
})
