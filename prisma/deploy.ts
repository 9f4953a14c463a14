import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import pg from 'pg'
import { seconds } from '#app/platform/clock.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'
import { type Migration, migrationsFolder, readMigrations } from './migrations.ts'

// Prisma's own bookkeeping table, so that `prisma migrate deploy` can take over where its engine can be had.
const bookkeeping = (text: string, moment: string) => `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" ${text} PRIMARY KEY NOT NULL, "checksum" ${text} NOT NULL, "finished_at" ${moment},
  "migration_name" ${text} NOT NULL, "logs" TEXT, "rolled_back_at" ${moment},
  "started_at" ${moment} NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`
const appliedQuery = `SELECT migration_name AS name, checksum FROM _prisma_migrations
  WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name`
// The number under which Prisma's own tool locks the database while it migrates.
const advisoryLock = 72707369

/** Brings the SQLite file to the newest schema; each migration whole or not at all. Returns what was applied. */
export function deploySqlite(file: string, folder = migrationsFolder('sqlite')): string[] {
  const database = new Database(file)
  try {
    database.pragma('journal_mode = WAL')
    // SQLite changes a table by making it anew, and dropping the old one would take along what refers to it.
    database.pragma('foreign_keys = OFF')
    database.exec(bookkeeping('TEXT', 'DATETIME'))
    const applied = database.prepare(appliedQuery).all() as Applied[]
    const pending = pendingOf(readMigrations(folder), applied)
    const note = database.prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    for (const { name, sql, checksum } of pending) {
      const startedAt = Date.now()
      database.transaction(() => {
        database.exec(sql)
        const orphans = database.pragma('foreign_key_check') as { table: string }[]
        if (orphans.length > 0) throw new Error(`After ${name} rows of ${orphans[0]?.table} refer to nothing.`)
        note.run(randomUUID(), checksum, Date.now(), name, startedAt)
      })()
    }
    return pending.map(({ name }) => name)
  } finally {
    database.close()
  }
}

/** Brings the PostgreSQL database to the newest schema. Several processes may ask at once; one does it. */
export async function deployPostgresql(
  connectionString: string,
  folder = migrationsFolder('postgresql'),
): Promise<string[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: seconds(10) })
  await client.connect().catch((error) => {
    const { host, pathname } = new URL(connectionString)
    throw new StartFault(
      `PostgreSQL does not let us in at ${host}${pathname} (${error.code ?? error.message}). Start it, or mend DATABASE_URL.`,
    )
  })
  try {
    await client.query(`SELECT pg_advisory_lock(${advisoryLock})`)
    await client.query(bookkeeping('VARCHAR(255)', 'TIMESTAMPTZ'))
    const applied = (await client.query<Applied>(appliedQuery)).rows
    const pending = pendingOf(readMigrations(folder), applied)
    for (const { name, sql, checksum } of pending) {
      await client.query('BEGIN')
      await client.query(sql)
      await client.query(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
         VALUES ($1, $2, now(), $3, 1)`,
        [randomUUID(), checksum, name],
      )
      await client.query('COMMIT')
    }
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

type Applied = { name: string; checksum: string }

function pendingOf(known: Migration[], applied: Applied[]): Migration[] {
  for (const { name, checksum } of applied) {
    const migration = known.find((candidate) => candidate.name === name)
    if (!migration)
      throw new StartFault(
        `The database was written by a newer Bilim (it has the migration ${name}). Install that version or newer, or restore a back-up made with this one.`,
      )
    if (migration.checksum !== checksum)
      throw new StartFault(
        `The migration ${name} was changed after it had been applied. Restore the file as it was; write a new migration instead.`,
      )
  }
  return known.filter(({ name }) => !applied.some((row) => row.name === name))
}
