import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'

// Each test file works in a data folder and a database of its own; everything that reads the settings is imported later.
const name = randomUUID()
const data = join('.cache', 'tests', name)
mkdirSync(data, { recursive: true })
process.env.NODE_ENV = 'test'
process.env.BILIM_DATA = data
process.env.LOG_LEVEL = 'silent'
const server = process.env.BILIM_TEST_POSTGRES
if (server) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  // Two files copying the template at once would be refused, so they take turns.
  await client.query('SELECT pg_advisory_lock(1)')
  await client.query(`CREATE DATABASE "${name}" TEMPLATE bilim_template`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  process.env.DATABASE_URL = url.href
} else {
  copyFileSync(join('.cache', 'tests', 'template.sqlite'), join(data, 'bilim.sqlite'))
}

// Nothing may complain unnoticed.
const complaints: unknown[][] = []
beforeEach(() => {
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words))
  vi.spyOn(console, 'warn').mockImplementation((...words) => void complaints.push(words))
})
afterEach(() => {
  expect(complaints).toEqual([])
})
afterAll(async () => {
  const { closeDb } = await import('#app/platform/db.ts')
  await closeDb()
})
