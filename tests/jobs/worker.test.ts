import { expect, test, vi } from 'vitest'
import { findCertificate } from '#app/domains/certificates/register.ts'
import { db } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import { renderCertificate } from '#jobs/render-certificate.ts'
import { schedule } from '#jobs/schedule.ts'
import { startWorker } from '#jobs/worker.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'

test('while a worker runs, a certificate that is issued gets its PDF and its message by itself', async () => {
  const worker = startWorker()
  const { id, serial, learner } = await createCertificate()
  await vi.waitFor(async () => expect((await findCertificate(learner, serial))?.state).toBe('ready'), {
    timeout: 20_000,
  })
  await vi.waitFor(async () => expect(await db.message.count({ where: { cause: `certificate-${id}` } })).toBe(1))
  await worker.close()

  expect(await db.workerBeat.count()).toBe(1)
  const ran = (await queue.list('done', 100)).map(({ name }) => name)
  expect(ran).toEqual(expect.arrayContaining(schedule.map(({ work }) => work.name)))
  expect((await queue.counts()).running).toBe(0)
})

test('after a graceful stop nothing is begun any more', async () => {
  await startWorker().close()
  const { id } = await createCertificate()
  const before = await queue.counts()
  // Drawing takes longer than handing on a fact, of which there are two by then.
  await renderCertificate.run({ certificateId: id })
  expect(await db.event.count({ where: { relayedAt: null } })).toBe(2)
  expect(await queue.counts()).toEqual(before)
})
