import { listUnrelayed } from '#app/domains/outbox.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import { jobs } from '#jobs/index.ts'
import { relayEvents } from '#jobs/relay.ts'

/** Lets everything happen that follows by itself from what was done, until nothing is left that is due by the clock. */
export async function drain(): Promise<void> {
  const worker = queue.work(jobs)
  try {
    do {
      await relayEvents()
      while (await isBusy()) await new Promise((resolve) => setTimeout(resolve, 5))
    } while ((await listUnrelayed(1)).length > 0)
  } finally {
    await worker.close()
  }
}

const isBusy = async (): Promise<boolean> =>
  (await db.job.count({ where: { OR: [{ state: 'running' }, { state: 'waiting', runAt: { lte: now() } }] } })) > 0
