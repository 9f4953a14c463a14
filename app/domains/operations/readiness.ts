import { silentAfter } from '#app/domains/operations/workers.ts'
import { later, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

/** Whether the database answers and a worker has shown a sign of life in the last two minutes. */
export async function checkReadiness(): Promise<{ isReady: boolean; database: boolean; worker: boolean }> {
  try {
    const beat = await db.workerBeat.findFirst({ where: { at: { gt: later(now(), -silentAfter) } } })
    return { isReady: beat !== null, database: true, worker: beat !== null }
  } catch {
    return { isReady: false, database: false, worker: false }
  }
}
