import { expect, test, vi } from 'vitest'
import { findCertificate } from '#app/domains/certificates/register.ts'
import { db } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import { schedule } from '#jobs/schedule.ts'
import { startWorker } from '#jobs/worker.ts'
import { createCertificate, createCompletion } from '#tests/support/create-certificate.ts'
import { startProcess } from '#tests/support/process.ts'

test('while a worker runs, a certificate that is issued gets its PDF and its message by itself', async () => {
  const worker = startWorker()
  const { id, serial, learner } = await createCertificate()
  const wanted = [
    'notify-certificate',
    'render-certificate',
    'send-message',
    ...schedule.map(({ work }) => work.name),
  ].sort()
  const done = async () => (await queue.list('done', 100)).map(({ name }) => name).sort()
  await vi.waitFor(async () => expect(await done()).toEqual(wanted), { timeout: 20_000 })
  await worker.close()

  expect((await findCertificate(learner, serial))?.state).toBe('ready')
  expect(await db.message.count({ where: { cause: `certificate-${id}` } })).toBe(1)
  expect(await db.workerBeat.count()).toBe(1)
  expect(await queue.counts()).toEqual({ waiting: 0, running: 0, done: wanted.length, dead: 0 })
})

test('after a graceful stop nothing is begun any more', async () => {
  const { id } = await createCompletion()
  const drawings = () => db.job.count({ where: { name: 'render-certificate' } })
  const [before, facts] = [await drawings(), await db.event.count()]
  expect(await startProcess('tests/support/stopped-worker.ts', id).ended).toBe(0)
  expect(await db.event.count()).toBe(facts + 1)
  expect(await db.event.count({ where: { relayedAt: null } })).toBe(1)
  expect(await drawings()).toBe(before)
})
