import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import pg from 'pg'
import type { Described, Manifest } from '#app/domains/operations/back-up/manifest.ts'
import { isSame, migrationsQuery, newestQuery } from '#app/domains/operations/back-up/sqlite.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** Schemas of this name hold what stood in the database before it was restored. */
const asidePrefix = 'before_restore_'

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

/** Refuses a database that somebody is at, or that has tables and is not to be replaced. */
export async function checkFree(url: string, mayReplace: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await checkTool('pg_restore', client)
    await checkTool('psql', client)
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database()
         AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    )
    if ((rows[0]?.n ?? 0) > 0) throw new StartFault('Somebody is still connected to the database. Stop the site first.')
  } finally {
    await client.end()
  }
  if ((await countTables(url)) > 0 && !mayReplace)
    throw new StartFault(
      'The database is not empty. To keep what is in it aside and put the back-up in its place, add --replace.',
    )
}

/**
 * Puts the dump into the database, all or nothing. What stood there is kept in a schema of its own, whose name is given
 * back; null where nothing stood there.
 */
export async function restoreDump(
  url: string,
  file: string,
  manifest: Manifest,
  stamp: string,
): Promise<string | null> {
  const aside = (await countTables(url)) > 0 ? `${asidePrefix}${stamp}` : null
  const child = run(
    'psql',
    ['--no-psqlrc', '--quiet', '--single-transaction', '--set=ON_ERROR_STOP=1', '--output=/dev/null', '--file=-'],
    url,
  )
  const ended = finish(child, 'psql')
  const dump = run('pg_restore', ['--no-owner', '--no-privileges', '--file=-', file])
  const dumped = finish(dump, 'pg_restore')
  const { stdin } = child
  // A program that ends early says so by itself.
  stdin?.on('error', () => undefined)
  if (aside) stdin?.write(`ALTER SCHEMA public RENAME TO "${aside}"; CREATE SCHEMA public;\n`)
  if (dump.stdout && stdin)
    for await (const piece of dump.stdout)
      if (!stdin.write(piece) && stdin.writable) await Promise.race([once(stdin, 'drain'), once(child, 'close')])
  const isWhole = await dumped.then(
    () => true,
    () => false,
  )
  // Half a dump must not hold: whatever is wrong takes the whole transaction back.
  stdin?.end(isWhole ? Object.entries(manifest.rows).map(countCheck).join('') : 'SELECT 1/0;\n')
  await ended
  return aside
}

const countCheck = ([table, count]: [string, number]) =>
  `DO $$ BEGIN IF (SELECT count(*) FROM public."${table.replaceAll('"', '""')}") <> ${count} THEN RAISE EXCEPTION 'rows'; END IF; END $$;\n`

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

async function countTables(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'",
  )
  await client.end()
  return rows[0]?.n ?? 0
}

async function checkTool(tool: string, client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
  const server = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  const child = run(tool, ['--version'])
  let said = ''
  child.stdout?.on('data', (text) => {
    said += text
  })
  await finish(child, tool)
  const version = Number(/(\d+)(\.|\s|$)/.exec(said)?.[1])
  if (version < server)
    throw new StartFault(
      `The program ${tool} is of version ${version}, but the server is PostgreSQL ${server}. Install postgresql-client-${server} or newer.`,
    )
}

function run(tool: string, words: string[], url?: string): ChildProcess {
  if (!url) return spawn(tool, words, { stdio: ['pipe', 'pipe', 'pipe'] })
  const address = new URL(url)
  // Anybody on the machine may see the words of a command, and nobody its environment.
  const password = decodeURIComponent(address.password)
  address.password = ''
  return spawn(tool, [...words, `--dbname=${address.href}`], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...(password && { PGPASSWORD: password }) },
  })
}

async function finish(child: ChildProcess, tool: string): Promise<void> {
  let complaint = ''
  child.stderr?.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(0, 2000)
  })
  try {
    const [code] = await once(child, 'close')
    if (code === 0) return
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    throw new StartFault(
      `The program ${tool} is not on the PATH. Install the client of PostgreSQL (postgresql-client).`,
    )
  }
  throw new StartFault(`${tool} did not succeed: ${complaint.split('\n')[0]}`)
}
