import pg from 'pg'
import { env } from '#app/platform/env.ts'

let places: pg.Pool | undefined
// Any number will do that is no other's.
const lineOfAllProcesses = 20261125

/** Does work when all who lined up before, in whatever process, are done with theirs. */
export async function inLineOfAllProcesses<T>(work: () => Promise<T>): Promise<T> {
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
