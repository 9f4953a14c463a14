import { once } from 'node:events'
import pg from 'pg'
import type { Manifest } from '#app/domains/operations/back-up/manifest.ts'
import { asidePrefix, checkTool, finish, run } from '#app/domains/operations/back-up/postgresql-tool.ts'
import { StartFault } from '#app/platform/process/start-fault.ts'

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

async function countTables(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'",
  )
  await client.end()
  return rows[0]?.n ?? 0
}
