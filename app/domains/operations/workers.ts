import { days, later, minutes, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

/** A worker that has shown no sign of life for so long is taken for dead. */
export const silentAfter = minutes(2)

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
