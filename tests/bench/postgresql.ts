import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { deployPostgresql } from '#prisma/deploy.ts'

const batch = 5000

/** The same rows in a new database of a PostgreSQL server, as the SQLite file of this folder holds them; gone after `work`. */
export async function withPostgresql<Result>(server: string, data: string, work: (url: string) => Promise<Result>) {
  const name = `bilim_bench_${process.pid}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await ask(server, (client) => client.query(`CREATE DATABASE "${name}"`))
  try {
    await deployPostgresql(url.href)
    await ask(url.href, (client) => copyRows(data, client))
    return await work(url.href)
  } finally {
    await ask(server, (client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`))
  }
}

async function ask<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function copyRows(data: string, client: pg.Client): Promise<void> {
  const database = new Database(join(data, 'bilim.sqlite'), { readonly: true })
  // Rows are written table by table, whatever refers to what.
  await client.query('SET session_replication_role = replica')
  const tables = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
  )
  for (const { name } of tables.rows) {
    const json = await client.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND data_type = 'jsonb'`,
      [name],
    )
    let rows: Record<string, unknown>[] = []
    const write = async () => {
      const text = JSON.stringify(rows)
      await client.query(`INSERT INTO "${name}" SELECT * FROM json_populate_recordset(NULL::"${name}", $1)`, [text])
      rows = []
    }
    for (const row of database.prepare(`SELECT * FROM "${name}"`).iterate() as Iterable<Record<string, unknown>>) {
      for (const column of json.rows) row[column.name] = JSON.parse(String(row[column.name] ?? 'null'))
      rows.push(row)
      if (rows.length === batch) await write()
    }
    if (rows.length > 0) await write()
  }
  database.close()
  await client.query('VACUUM ANALYZE')
}
