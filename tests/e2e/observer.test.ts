import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { locales } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { accessTable } from './access-table.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'

type Things = Record<string, string>

let data: string
let origin: string
let observer: { cookie: string; things: Things }
let stranger: Things

test.describe.configure({ mode: 'default', timeout: 180_000 })

test.beforeAll(async () => {
  data = newFolder()
  const env = { ...process.env, BILIM_DATA: data, LOG_LEVEL: 'silent', DATABASE_URL: '', REDIS_URL: '' }
  const words = ['--import', 'tsx', 'tests/e2e/support/access-world.ts']
  const world = JSON.parse(execFileSync(process.execPath, words, { env, encoding: 'utf8' }))
  observer = world.people.observer
  stranger = world.stranger
  const site = startSite({ BILIM_DATA: data })
  origin = await site.opened()
})
test.afterAll(endAll)

/** What the site does by itself, and where a browser was seen last. */
const restless = /^(_prisma|sqlite_|Session$|Queue|Job|Beat|WorkerBeat|BackUp|RetentionRun)/

function hashOfTables(): Record<string, string> {
  const database = new Database(join(data, 'bilim.sqlite'), { readonly: true })
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]
  const hashes = tables
    .filter((table) => !restless.test(table))
    .map((table) => {
      const rows = database.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all()
      // Events are handed on by the clock; that they stand there is what counts.
      const kept = rows.map((row) => ({ ...(row as object), relayedAt: null }))
      return [table, createHash('sha256').update(JSON.stringify(kept)).digest('hex')]
    })
  database.close()
  return Object.fromEntries(hashes)
}

const send = (path: string, fields: Record<string, string>) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin, Cookie: observer.cookie, Accept: 'text/html' },
    body: new URLSearchParams(fields),
  })

/** Filled in so that every form of the site would take it. */
const everything = {
  ...{ reason: 'A good reason', facts: 'Two facts', answer: 'a', role: 'trainer', minutes: '15', value: 'a' },
  ...{ title: 'Title', text: 'Text', name: 'Name', kind: 'note', channel: 'mail', locale: 'ky', reach: 'own' },
}

test('whatever an observer sends to the site, nothing in it changes', async () => {
  const before = hashOfTables()
  // Her own account and the ways in apart, and what whoever holds a letter may do with it, signed in or not.
  const rows = accessTable.filter(
    ({ method, path }) =>
      method === 'POST' && !/^(\/en)?\/(account|sign-out|passkey-question|unsubscribe|merge-objection)/.test(path),
  )
  expect(rows.length).toBeGreaterThan(15)
  expect(Object.keys(before).length).toBeGreaterThan(40)
  for (const { path } of rows) {
    for (const things of [observer.things, stranger]) {
      const address = path.replace(/:([a-z-]+)/g, (_, name: string) => things[name] ?? '')
      const { status } = await send(address, everything)
      expect(`${address}: ${status}`).toMatch(/: (302|400|403|404|409)$/)
    }
  }
  expect(hashOfTables()).toEqual(before)
})

test('an observer is told in her language that her role only reads', async () => {
  for (const locale of locales) {
    const page = await (await send(`/${locale}/learn/${observer.things.course}/enrolment`, {})).text()
    expect(page).toContain(messagesFor(locale).access.refused.observer.title)
  }
})
