import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { locales } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { accessTable } from './access-table.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'
import { addressOf, hashOfTables, sendEverything } from './support/every-form.ts'

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

test('whatever an observer sends to the site, nothing in it changes', async () => {
  const before = hashOfTables(data)
  // Her own account and what is open to visitors apart.
  const rows = accessTable.filter(
    ({ method, path, own, nobodys }) =>
      method === 'POST' &&
      (own ?? nobodys)?.visitor === 'sign-in' &&
      !/^\/en\/(account|sign-in)\/(?!merge(\/code)?$)/.test(path),
  )
  expect(rows.length).toBeGreaterThan(40)
  expect(Object.keys(before).length).toBeGreaterThan(40)
  for (const { path } of rows) {
    for (const things of [observer.things, stranger]) {
      const address = addressOf(path, things)
      const { status } = await sendEverything(origin, address, observer.cookie)
      expect(`${address}: ${status}`).toBe(`${address}: 403`)
    }
  }
  expect(hashOfTables(data)).toEqual(before)
})

test('an observer is told in her language that her role only reads', async () => {
  for (const locale of locales) {
    const page = await (
      await sendEverything(origin, `/${locale}/learn/${observer.things.course}/enrolment`, observer.cookie)
    ).text()
    expect(page).toContain(messagesFor(locale).access.refused.observer.title)
  }
})
