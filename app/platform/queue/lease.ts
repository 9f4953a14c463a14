import { later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { backOff, furthest, type Pace, unreadable, vanished } from '#app/platform/queue/job.ts'
import { logFailure } from '#app/platform/queue/log-failure.ts'

/** Work that one worker has taken, with the number of this attempt. */
export type Taken = { id: string; name: string; payload: unknown; attempts: number; maxAttempts: number }

/** Takes the next due work, and that of workers which have shown no sign of life within their lease. */
export async function takeDue(worker: string, limit: number, pace: Pace): Promise<Taken[]> {
  const ahead = later(now(), furthest)
  const due = {
    OR: [
      { state: 'waiting', runAt: { lte: now() } },
      { state: 'waiting', runAt: { gt: ahead } },
      { state: 'running', leaseUntil: { lt: now() } },
      { state: 'running', leaseUntil: { gt: ahead } },
    ],
  }
  // What each was given is read one by one: a row that is damaged holds up no other.
  const select = { id: true, name: true, attempts: true, maxAttempts: true }
  const rows = await db.job.findMany({ where: due, orderBy: { runAt: 'asc' }, take: limit, select })
  if (rows.length === 0) return []
  const taken = await transaction(async () => {
    const taken: Omit<Taken, 'payload'>[] = []
    for (const { id, name, attempts, maxAttempts } of rows) {
      const where = { id, attempts, ...due }
      // The worker of the last attempt left nobody to say that it failed.
      if (attempts >= maxAttempts) {
        await db.job.updateMany({ where, data: { ...ended, state: 'dead', failure: vanished, finishedAt: now() } })
        continue
      }
      const lease = { state: 'running', leasedBy: worker, leaseUntil: later(now(), pace.lease) }
      const { count } = await db.job.updateMany({ where, data: { ...lease, attempts: attempts + 1 } })
      if (count === 1) taken.push({ id, name, attempts: attempts + 1, maxAttempts })
    }
    return taken
  })
  const whole: Taken[] = []
  for (const work of taken) {
    const given = await readPayload(work.id)
    if (given) whole.push({ ...work, ...given })
    else logFailure(work, await fail(worker, { ...work, attempts: work.maxAttempts }, unreadable, pace))
  }
  return whole
}

/** What work was given; null when its row is damaged. */
export async function readPayload(id: string): Promise<{ payload: unknown } | null> {
  try {
    return await db.job.findUnique({ where: { id }, select: { payload: true } })
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Says that the worker is alive and still at it. */
export const renew = (worker: string, { id }: Taken, pace: Pace) =>
  write(worker, id, { leaseUntil: later(now(), pace.lease) })

export const succeed = (worker: string, { id }: Taken) =>
  write(worker, id, { ...ended, state: 'done', failure: null, finishedAt: now() })

/** Keeps the reason, and plans another try or keeps the work as dead. Says which. */
export async function fail(
  worker: string,
  work: Omit<Taken, 'payload'>,
  failure: string,
  pace: Pace,
): Promise<'waiting' | 'dead'> {
  const state = work.attempts >= work.maxAttempts ? 'dead' : 'waiting'
  const plan = state === 'dead' ? { finishedAt: now() } : { runAt: later(now(), backOff(work.attempts, pace.wait)) }
  await write(worker, work.id, { ...ended, ...plan, state, failure })
  return state
}

const ended = { leasedBy: null, leaseUntil: null }

// A worker whose lease was taken over writes nothing: the work is somebody else's by now.
const write = (worker: string, id: string, data: object) =>
  transaction(() => db.job.updateMany({ where: { id, leasedBy: worker, state: 'running' }, data }))
