import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { deployPostgresql, deploySqlite } from '#prisma/deploy.ts'

/** One migrated database, copied for every test file: an SQLite file, or a template on the PostgreSQL under test. */
export default async function setup() {
  rmSync(join('.cache', 'tests'), { recursive: true, force: true })
  mkdirSync(join('.cache', 'tests'), { recursive: true })
  deploySqlite(join('.cache', 'tests', 'template.sqlite'))

  const server = process.env.BILIM_TEST_POSTGRES
  if (!server) return
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query('CREATE DATABASE bilim_template')
  await client.end()
  const url = new URL(server)
  url.pathname = '/bilim_template'
  await deployPostgresql(url.href)
}
