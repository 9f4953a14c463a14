import { seconds } from '#app/platform/clock.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** Says so when Redis does not answer while the site starts; later it may go and come back. */
export async function checkRedis(url: string): Promise<void> {
  const { Redis } = await import('ioredis')
  const patient = { connectTimeout: seconds(10), commandTimeout: seconds(10), retryStrategy: () => null }
  const redis = new Redis(url, { lazyConnect: true, ...patient })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    await redis.ping()
  } catch {
    throw new StartFault(
      `Redis does not answer at ${new URL(url).host}. Start it, or mend REDIS_URL; without REDIS_URL the queue is kept in the database.`,
    )
  } finally {
    redis.disconnect()
  }
}
