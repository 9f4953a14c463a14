import Database from 'better-sqlite3'
import type { Described, Manifest } from '#app/domains/operations/back-up/manifest.ts'
import { seconds } from '#app/platform/clock.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** Copies the database as it is at one moment, while others go on writing, and describes the copy. */
export async function copySqlite(from: string, to: string): Promise<Described> {
  const live = new Database(from, { readonly: true, timeout: seconds(20) })
  try {
    // All pages in one step: in many, each commit meanwhile would begin the copy anew.
    await live.backup(to, { progress: () => 0x7fff_ffff })
  } finally {
    live.close()
  }
  const copy = new Database(to)
  try {
    // One file that holds everything, without a log beside it.
    copy.pragma('journal_mode = DELETE')
    return describeRows(copy)
  } finally {
    copy.close()
  }
}

/** Looks through an unpacked database: whole, nothing refers to nothing, and as many rows as the manifest says. */
export function checkSqlite(file: string, manifest: Manifest, archive: string): void {
  const fault = (what: string) => new StartFault(`The database in ${archive} ${what}.`)
  const database = new Database(file, { readonly: true })
  try {
    database.pragma('trusted_schema = OFF')
    const integrity = database.pragma('integrity_check(1)', { simple: true })
    if (integrity !== 'ok') throw fault('is damaged')
    const [orphan] = database.pragma('foreign_key_check') as { table: string }[]
    if (orphan) throw fault(`has rows of ${orphan.table} that refer to nothing`)
    const { rows, migrations } = describeRows(database)
    if (!isSame(rows, manifest.rows)) throw fault('has not the rows its manifest counts')
    if (JSON.stringify(migrations) !== JSON.stringify(manifest.migrations))
      throw fault('has not the migrations its manifest names')
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_')) throw fault('is damaged')
    throw error
  } finally {
    database.close()
  }
}

function describeRows(database: Database.Database): Described {
  const tables = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all() as string[]
  const count = (table: string) =>
    database
      .prepare(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get() as number
  return {
    rows: Object.fromEntries(tables.map((table) => [table, count(table)])),
    migrations: database.prepare(migrationsQuery).all() as Described['migrations'],
    newestCertificate: (database.prepare(newestQuery).get() as Described['newestCertificate'] | undefined) ?? null,
  }
}

/** True when both count the same tables alike. */
export const isSame = (some: Record<string, number>, others: Record<string, number>): boolean =>
  Object.keys(some).length === Object.keys(others).length &&
  Object.entries(some).every(([table, count]) => others[table] === count)

export const migrationsQuery = `SELECT migration_name AS name, checksum FROM _prisma_migrations
  WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name`
export const newestQuery = `SELECT c."serial", p."sha256" FROM "Certificate" c
  JOIN "CertificatePdf" p ON p."certificateId" = c."id" ORDER BY c."issuedAt" DESC LIMIT 1`
