import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** What the site does by itself, and where a browser was seen last. */
const restless = /^(_prisma|sqlite_|Session$|Queue|Job|Beat|WorkerBeat|BackUp|RetentionRun)/

/** What stands in each table of a site, in short, to see whether anything was changed. */
export function hashOfTables(data: string): Record<string, string> {
  const database = new Database(join(data, 'bilim.sqlite'), { readonly: true })
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]
  const hashes = tables
    .filter((table) => !restless.test(table))
    .map((table) => {
      const rows = database.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all()
      // Events are handed on by the clock; that they stand there is what counts. The site looks at its files by itself.
      const kept = rows
        .map((row) => ({ ...(row as { name?: string }), relayedAt: null }))
        .filter(({ name }) => table !== 'Event' || name !== 'files.checked')
      return [table, createHash('sha256').update(JSON.stringify(kept)).digest('hex')]
    })
  database.close()
  return Object.fromEntries(hashes)
}

/** Filled in so that every form of the site would take it. */
const everything = {
  ...{ reason: 'A good reason', facts: 'Two facts', answer: 'a', role: 'trainer', minutes: '15', value: 'a' },
  ...{ title: 'Title', text: 'Text', name: 'Name', kind: 'note', channel: 'mail', locale: 'ky', reach: 'own' },
}

/** Sends a form with something in every field, as the browser with this cookie. */
export const sendEverything = (origin: string, path: string, cookie: string) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin, Cookie: cookie, Accept: 'text/html' },
    body: new URLSearchParams(everything),
  })

/** The address of a row of the access table, with what is meant in its places. */
export const addressOf = (path: string, things: Record<string, string>): string =>
  path.replace(/:([a-z-]+)/g, (_, name: string) => things[name] ?? '')
