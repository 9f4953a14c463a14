import pg from 'pg'
import { seconds } from '#app/platform/clock.ts'
import { isConflict, isTaken } from '#app/platform/database/database-error.ts'
import { env } from '#app/platform/env.ts'
import { takeTurns } from '#app/platform/load/limit-concurrency.ts'

const triesBesideOthers = 3
const line = takeTurns(1)
const patience = seconds(20)

/**
 * Runs a transaction until it holds. PostgreSQL lets transactions run side by side and calls one back when they could not
 * have run one after the other. In a crowd that happens to nearly all, so whoever was called back a few times lines up, and
 * the line goes one by one.
 */
export async function amongOthers<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= triesBesideOthers; attempt++) {
    // Where others wait in line, one more beside them would mostly be called back, and call them back.
    if (line.waiting() > 0) break
    try {
      return await run()
    } catch (error) {
      if (!isWorthAnother(error, attempt)) throw error
      await pauseUpTo(4 * 2 ** attempt)
    }
  }
  return line.run(() => inLineOfAllProcesses(() => untilItHolds(run)))
}

// The first in the line meets only those who have not lined up yet, and each of them tries a few times at most.
async function untilItHolds<T>(run: () => Promise<T>): Promise<T> {
  const end = performance.now() + patience
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (performance.now() > end || !isWorthAnother(error, attempt)) throw error
      await pauseUpTo(4)
    }
  }
}

// A key that another took while this one ran: what it then finds there may be its own, from another tab or a second click.
const isWorthAnother = (error: unknown, attempt: number): boolean =>
  isConflict(error) || (attempt === 1 && isTaken(error))

const pauseUpTo = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * milliseconds))

let places: pg.Pool | undefined
// Any number will do that is no other's.
const lineOfAllProcesses = 20261125

// Does work when all who lined up before, in whatever process, are done with theirs.
async function inLineOfAllProcesses<T>(work: () => Promise<T>): Promise<T> {
  places ??= new pg.Pool({ connectionString: env.DATABASE_URL, max: 1 })
  // Without a listener the loss of a resting connection would end the process.
  if (places.listenerCount('error') === 0) places.on('error', () => undefined)
  const place = await places.connect()
  try {
    // Held outside the transaction, so that what is done inside sees what the one before has left.
    await place.query('SELECT pg_advisory_lock($1)', [lineOfAllProcesses])
    return await work()
  } finally {
    // A connection that cannot give its place away is closed, and gives it away with that.
    const failed = await place.query('SELECT pg_advisory_unlock($1)', [lineOfAllProcesses]).then(
      () => undefined,
      (error: Error) => error,
    )
    place.release(failed)
  }
}

/** Nobody lines up any more. */
export const closeLine = async (): Promise<void> => places?.end()
