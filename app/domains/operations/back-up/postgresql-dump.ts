import { createInterface } from 'node:readline'
import pg from 'pg'
import type { Described, Manifest } from '#app/domains/operations/back-up/manifest.ts'
import { asidePrefix, checkTool, finish, run } from '#app/domains/operations/back-up/postgresql-tool.ts'
import { isSame, migrationsQuery, newestQuery } from '#app/domains/operations/back-up/sqlite.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** Writes the database as it is at one moment into a file of `pg_dump`, and describes that moment. */
export async function dumpPostgresql(url: string, to: string): Promise<Described> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await checkTool('pg_dump', client)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows: snapshots } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id')
    const described = await describeRows(client)
    const words = [
      '--format=custom',
      '--compress=0',
      '--no-owner',
      '--no-privileges',
      `--exclude-schema=${asidePrefix}*`,
    ]
    await finish(run('pg_dump', [...words, `--snapshot=${snapshots[0]?.id}`, `--file=${to}`], url), 'pg_dump')
    return described
  } finally {
    await client.end()
  }
}

/** Looks through an unpacked dump, without any database: it can be read, and has as many rows as the manifest says. */
export async function checkDump(file: string, manifest: Manifest, archive: string): Promise<void> {
  const child = run('pg_restore', ['--data-only', '--file=-', file])
  const rows: Record<string, number> = {}
  let table: string | undefined
  const ended = finish(child, 'pg_restore').then(
    () => null,
    (error: unknown) => error,
  )
  // In this format each row is one line, however many lines its texts have.
  if (child.stdout)
    for await (const line of createInterface(child.stdout)) {
      if (table !== undefined && line !== '\\.') rows[table] = (rows[table] ?? 0) + 1
      else {
        const [, quoted, plain] = /^COPY public\.(?:"([^"]+)"|(\w+)) /.exec(line) ?? []
        table = line === '\\.' ? undefined : (quoted ?? plain)
        if (table !== undefined) rows[table] = 0
      }
    }
  const error = await ended
  if (error instanceof StartFault && !error.message.startsWith('pg_restore ')) throw error
  if (error || !isSame(rows, manifest.rows))
    throw new StartFault(`The database in ${archive} is damaged, or has not the rows its manifest counts.`)
}

async function describeRows(client: pg.Client): Promise<Described> {
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  )
  const rows: Record<string, number> = {}
  for (const { name } of tables) {
    const counted = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM public.${pg.escapeIdentifier(name)}`,
    )
    rows[name] = counted.rows[0]?.n ?? 0
  }
  const migrations = (await client.query<Described['migrations'][number]>(migrationsQuery)).rows
  const newest = (await client.query<NonNullable<Described['newestCertificate']>>(newestQuery)).rows[0]
  return { rows, migrations, newestCertificate: newest ?? null }
}
