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

  test('while it is away the pages of the operator say so, and the figures come without the queue', async () => {
    const { queue, routes, create, routeArgs, db, transaction } = bilim
    const operator = await create.person()
    const grant = { personId: operator.id }
    await transaction(() => db.roleGrant.updateMany({ where: grant, data: { role: 'administrator', scope: 'all' } }))
    await queue.counts()
    await redis.stop()
    const asked = async (form?: [string, string][]) =>
      routeArgs({ as: operator, params: { job: 'x' }, ...(form && { form }) })
    expect(await routes.jobs.loader(await asked())).toMatchObject({ counts: null, jobs: [] })
    expect(await routes.retry.action(await asked([]))).toMatchObject({ data: { refusal: 'queue-away' } })
    const figures = await routes.metrics.loader(await routeArgs({ params: {}, address: '127.0.0.1' }))
    expect(await figures.text()).not.toContain('bilim_jobs{')
    redis = await startRedis(redis.port)
    await vi.waitFor(async () => expect((await routes.jobs.loader(await asked())).counts).not.toBeNull(), {
      timeout: 20_000,
    })
  })

  test('facts wait while it is away, and are handed on when it is back', async () => {
    const { relayEvents, createCertificate, db } = bilim
    await relayEvents()
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
  const { db, transaction } = await import('#app/platform/db.ts')
  const { relayEvents } = await import('#jobs/relay.ts')
  const { startWorker } = await import('#jobs/worker.ts')
  const { createCertificate } = await import('#tests/support/create-certificate.ts')
  const { create } = await import('#tests/support/create.ts')
  const { routeArgs } = await import('#tests/support/route-args.ts')
  const routes = {
    jobs: await import('#app/routes/admin/jobs.tsx'),
    retry: await import('#app/routes/admin/job-retry.tsx'),
    metrics: await import('#app/routes/api/metrics.tsx'),
  }
  return { queue, db, transaction, relayEvents, startWorker, createCertificate, create, routeArgs, routes }
}
