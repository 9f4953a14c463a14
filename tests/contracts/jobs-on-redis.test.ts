import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hasRedis, startRedis } from '#tests/support/redis.ts'

describe.runIf(hasRedis())('with a Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  let bilim: Awaited<ReturnType<typeof importBilim>>
  beforeAll(async () => {
    redis = await startRedis()
    bilim = await importBilim(redis.url)
  })
  afterAll(async () => {
    await bilim.queue.close()
    await redis.stop()
  })

  test('the same jobs draw and announce a certificate', async () => {
    const { startWorker, createCertificate, db } = bilim
    const worker = startWorker()
    const { id } = await createCertificate()
    const told = () => db.message.count({ where: { cause: `certificate-${id}` } })
    await vi.waitFor(async () => expect(await told()).toBe(1), { timeout: 25_000 })
    await worker.close()

    expect(await db.certificatePdf.count({ where: { certificateId: id } })).toBe(1)
    expect(await workAbout(id, 'done')).toEqual(['notify-certificate', 'render-certificate'])
    expect(await db.job.count()).toBe(0)
  })

  test('facts wait while it is away, and are handed on when it is back', async () => {
    const { relayEvents, createCertificate, db } = bilim
    await redis.stop()
    const { id } = await createCertificate()
    await expect(relayEvents()).rejects.toThrow()
    expect(await db.event.count({ where: { relayedAt: null } })).toBe(1)
    redis = await startRedis(redis.port)
    await relayEvents()
    expect(await db.event.count({ where: { relayedAt: null } })).toBe(0)
    expect(await workAbout(id, 'waiting')).toEqual(['render-certificate'])
  })

  const workAbout = async (id: string, state: 'waiting' | 'done') =>
    (await bilim.queue.list(state, 100))
      .filter(({ payload }) => JSON.stringify(payload).includes(id))
      .map(({ name }) => name)
      .sort()
})

/** The settings are read once, by whatever is imported first. */
async function importBilim(url: string) {
  process.env.REDIS_URL = url
  const { queue } = await import('#app/platform/queue/index.ts')
  const { db } = await import('#app/platform/db.ts')
  const { relayEvents } = await import('#jobs/relay.ts')
  const { startWorker } = await import('#jobs/worker.ts')
  const { createCertificate } = await import('#tests/support/create-certificate.ts')
  return { queue, db, relayEvents, startWorker, createCertificate }
}
