import { expect, onTestFinished, test, vi } from 'vitest'
import { hasRedis, startRedis } from '#tests/support/redis.ts'

test.runIf(hasRedis())('with a Redis the same jobs draw and announce a certificate', async () => {
  const redis = await startRedis()
  onTestFinished(() => redis.stop())
  // The settings are read once, by whatever is imported first.
  process.env.REDIS_URL = redis.url
  const { startWorker } = await import('#jobs/worker.ts')
  const { queue } = await import('#app/platform/queue/index.ts')
  const { db } = await import('#app/platform/db.ts')
  const { createCertificate } = await import('#tests/support/create-certificate.ts')

  const worker = startWorker()
  const { id } = await createCertificate()
  const told = () => db.message.count({ where: { cause: `certificate-${id}` } })
  await vi.waitFor(async () => expect(await told()).toBe(1), { timeout: 25_000 })
  await worker.close()

  expect(await db.certificatePdf.count({ where: { certificateId: id } })).toBe(1)
  const done = (await queue.list('done', 100)).filter(({ payload }) => JSON.stringify(payload).includes(id))
  expect(done.map(({ name }) => name).sort()).toEqual(['notify-certificate', 'render-certificate'])
  expect(await db.job.count()).toBe(0)
  await queue.close()
})
