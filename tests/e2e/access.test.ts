import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Role } from '#app/domains/actor.ts'
import routes from '#app/routes.ts'
import { accessTable, type Outcome, type Row, viewers } from './access-table.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'

type Things = Record<string, string>
type World = { people: Record<Role, { cookie: string; things: Things }>; stranger: Things }

const nobody: Things = {
  course: 'no-such-course',
  attempt: '01aaaaaaaaaaaaaaaaaaaaaaaa',
  'handed-in': '01aaaaaaaaaaaaaaaaaaaaaaaa',
  serial: 'BLM-0000-0000-0',
  message: '01aaaaaaaaaaaaaaaaaaaaaaaa',
  notice: '01aaaaaaaaaaaaaaaaaaaaaaaa',
  token: `01aaaaaaaaaaaaaaaaaaaaaaaa.1.${'A'.repeat(22)}`,
  person: '01aaaaaaaaaaaaaaaaaaaaaaaa',
  grant: '01aaaaaaaaaaaaaaaaaaaaaaaa',
  proposal: '01aaaaaaaaaaaaaaaaaaaaaaaa',
  programme: '01aaaaaaaaaaaaaaaaaaaaaaaa',
  partner: '01aaaaaaaaaaaaaaaaaaaaaaaa',
  municipality: '01aaaaaaaaaaaaaaaaaaaaaaaa',
}
let world: World
let origin: string

test.describe.configure({ mode: 'default', timeout: 180_000 })

test.beforeAll(async () => {
  const data = newFolder()
  const env = { ...process.env, BILIM_DATA: data, LOG_LEVEL: 'silent', DATABASE_URL: '', REDIS_URL: '' }
  const words = ['--import', 'tsx', 'tests/e2e/support/access-world.ts']
  world = JSON.parse(execFileSync(process.execPath, words, { env, encoding: 'utf8' }))
  const site = startSite({ BILIM_DATA: data })
  origin = await site.opened()
})
test.afterAll(endAll)

type Entry = { file: string; children?: Entry[] | undefined }

const filesOf = (entries: Entry[]): string[] =>
  entries.flatMap(({ file, children }) => [file.replace('routes/', ''), ...filesOf(children ?? [])])

test('every loader and every action has its row in the access table', () => {
  const inTable = new Set(accessTable.map(({ route, method }) => `${method} ${route}`))
  const inCode = filesOf(routes as Entry[]).flatMap((file) => {
    const text = readFileSync(join('app/routes', file), 'utf8')
    const has = (name: string) => new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm').test(text)
    return [has('loader') ? `GET ${file}` : [], has('action') ? `POST ${file}` : []].flat()
  })
  expect(inCode.length).toBeGreaterThan(40)
  expect(inCode.filter((row) => !inTable.has(row))).toEqual([])
})

for (const viewer of viewers) {
  test(`every route answers as the access table says: ${viewer}`, async () => {
    const me = viewer === 'visitor' ? undefined : world.people[viewer]
    const answers: string[] = []
    const expected: string[] = []
    for (const row of accessTable) {
      for (const [whose, things] of [
        ['own', me?.things],
        ['others', world.stranger],
        ['nobodys', nobody],
      ] as const) {
        const wanted = row[whose]?.[viewer]
        if (!wanted || !things) continue
        const line = `${row.method} ${row.path} (${whose})`
        expected.push(`${line}: ${wanted}`)
        answers.push(`${line}: ${outcomeOf(await ask(row, things, me?.cookie))}`)
      }
    }
    expect(answers).toEqual(expected)
  })
}

function ask({ method, path }: Row, things: Things, cookie: string | undefined): Promise<Response> {
  const address = path.replace(/:([a-z-]+)/g, (_, name: string) => things[name] ?? '')
  return fetch(`${origin}${address}`, {
    method,
    redirect: 'manual',
    headers: { Origin: origin, ...(cookie && { Cookie: cookie }) },
    ...(method === 'POST' && { body: new URLSearchParams() }),
  })
}

function outcomeOf({ status, headers }: Response): Outcome | `status ${number}` {
  if (status >= 300 && status < 400) return headers.get('Location')?.includes('/sign-in') ? 'sign-in' : 'led-on'
  const outcomes: Record<number, Outcome> = {
    200: 'shown',
    400: 'form-again',
    403: 'forbidden',
    404: 'not-found',
    409: 'form-again',
  }
  return outcomes[status] ?? `status ${status}`
}
