import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import routes from '#app/routes.ts'
import { accessTable, type Outcome, type Row, type Viewer, viewers } from './access-table.ts'

const contacts: Record<Exclude<Viewer, 'visitor'>, string> = {
  learner: '+998900000102',
  observer: '+998900000106',
  administrator: 'timur@example.org',
}

type Entry = { file: string; children?: Entry[] | undefined }

const filesOf = (entries: Entry[]): string[] =>
  entries.flatMap(({ file, children }) => [file.replace('routes/', ''), ...filesOf(children ?? [])])

test('every route has its row in the access table', async () => {
  const inTable = new Set(accessTable.map(({ route }) => route))
  expect(filesOf(routes as Entry[]).filter((file) => !inTable.has(file))).toEqual([])
})

for (const viewer of viewers) {
  test(`every route answers a ${viewer} as the access table says`, async ({ playwright, baseURL }) => {
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL ?? '' } })
    if (viewer !== 'visitor') {
      const form = { contact: contacts[viewer], password: 'bilim-demo-2026' }
      const answer = await request.post('/en/sign-in', { form, maxRedirects: 0 })
      expect(answer.status()).toBe(302)
    }
    for (const row of accessTable) {
      const outcome = outcomeOf(await ask(request, row))
      expect.soft(outcome, `${row.method} ${row.path} for a ${viewer}`).toBe(row.answers[viewer])
    }
    await request.dispose()
  })
}

function ask(request: APIRequestContext, { method, path }: Row): Promise<APIResponse> {
  return method === 'GET' ? request.get(path, { maxRedirects: 0 }) : request.post(path, { form: {}, maxRedirects: 0 })
}

function outcomeOf(response: APIResponse): Outcome {
  const status = response.status()
  if (status >= 300 && status < 400) return response.headers().location?.includes('/sign-in') ? 'sign-in' : 'led-on'
  const outcomes: Record<number, Outcome> = { 200: 'shown', 403: 'forbidden', 404: 'not-found', 503: 'unavailable' }
  return outcomes[status] ?? (status === 400 || status === 409 ? 'form-again' : 'unavailable')
}
