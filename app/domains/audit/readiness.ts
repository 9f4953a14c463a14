import { days, later, minutes, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

const silentAfter = minutes(2)

/** Whether the database answers and a worker has shown a sign of life in the last two minutes. */
export async function checkReadiness(): Promise<{ isReady: boolean; database: boolean; worker: boolean }> {
  try {
    const beat = await db.workerBeat.findFirst({ where: { at: { gt: later(now(), -silentAfter) } } })
    return { isReady: beat !== null, database: true, worker: beat !== null }
  } catch {
    return { isReady: false, database: false, worker: false }
  }
}

/** How many workers are alive, and how long ago the last sign of life was; null when there was none in the last day. */
export async function findWorkerSigns() {
  const beats = await db.workerBeat.findMany({
    where: { at: { gt: later(now(), -days(1)) } },
    orderBy: { at: 'desc' },
    select: { at: true },
  })
  const [last] = beats
  if (!last) return null
  const age = (at: Date) => Math.max(0, now().getTime() - at.getTime())
  return {
    aliveCount: beats.filter(({ at }) => age(at) < silentAfter).length,
    lastAt: last.at,
    secondsAgo: Math.round(age(last.at) / 1000),
  }
}
