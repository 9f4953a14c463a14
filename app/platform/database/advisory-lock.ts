import pg from 'pg'
import { env } from '#app/platform/env.ts'

/**
 * Does `work` while no other process of the site does work of this number. On SQLite there is no other process. The
 * turn is held outside any transaction, so that those inside see what the one before has left.
 */
export async function inTurn<T>(number: number, work: () => Promise<T>): Promise<T> {
  if (!env.DATABASE_URL) return work()
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [number])
    return await work()
  } finally {
    // Ending the connection gives the turn away, also when the process dies.
    await client.end()
  }
}
