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
/** Through whose eyes an administrator looks, with the cookie of that look and one of her own. */
let looked: { cookie: string; ownCookie: string; things: Things }
let stranger: Things

test.describe.configure({ mode: 'default', timeout: 180_000 })

test.beforeAll(async () => {
  data = newFolder()
  const env = { ...process.env, BILIM_DATA: data, LOG_LEVEL: 'silent', DATABASE_URL: '', REDIS_URL: '' }
  const words = ['--import', 'tsx', 'tests/e2e/support/access-world.ts']
  const world = JSON.parse(execFileSync(process.execPath, words, { env, encoding: 'utf8' }))
  looked = world.looked
  stranger = world.stranger
  origin = await startSite({ BILIM_DATA: data }).opened()
})
test.afterAll(endAll)

const read = async (path: string, cookie = looked.cookie) => {
  const answer = await fetch(`${origin}${path}`, {
    redirect: 'manual',
    headers: { Cookie: cookie, Accept: 'text/html' },
  })
  return { status: answer.status, page: await answer.text() }
}

test('whatever is sent while somebody is looked through, nothing changes, not even in the own account', async () => {
  const before = hashOfTables(data)
  // Ways in and out are for nobody in particular, and whoever holds a letter may stop letters with it.
  const rows = accessTable.filter(
    ({ method, path, own, nobodys }) =>
      method === 'POST' && (own ?? nobodys)?.visitor === 'sign-in' && !path.endsWith('/timed-access/end'),
  )
  expect(rows.length).toBeGreaterThan(40)
  for (const { path } of rows) {
    for (const things of [looked.things, stranger]) {
      const address = addressOf(path, things)
      const { status } = await sendEverything(origin, address, looked.cookie)
      expect(`${address}: ${status}`).toBe(`${address}: 403`)
    }
  }
  expect(hashOfTables(data)).toEqual(before)
})

test('an administrator who looks is told in the language of the page that nothing can be changed', async () => {
  for (const locale of locales) {
    const page = await (await sendEverything(origin, `/${locale}/account/profile`, looked.cookie)).text()
    expect(page).toContain(messagesFor(locale).access.refused['seen-by'].title)
  }
})

test('neither marks nor the School are shown to who looks, and to herself they are', async () => {
  const { course, attempt, 'handed-in': handedIn } = looked.things
  const { quiz, desk } = messagesFor('en')
  for (const path of [`/en/learn/attempts/${attempt}?question=1`, `/en/learn/attempts/${handedIn}/result`]) {
    expect([path, (await read(path, looked.ownCookie)).status]).toEqual([path, 200])
    expect([path, (await read(path)).status]).not.toEqual([path, 200])
  }
  const entrance = `/en/learn/${course}/quiz/final`
  expect((await read(entrance, looked.ownCookie)).page).toContain(quiz.results)
  expect((await read(entrance)).page).not.toContain(quiz.results)
  // She is a mentor of the School too; who looks has the desk of no role but the learner’s.
  expect((await read('/en/desk', looked.ownCookie)).page).toContain(desk.rooms.mentor)
  expect((await read('/en/desk')).status).toBe(302)
})

test('the person reads afterwards who looked, when and why', async ({ page, context }) => {
  const { access } = messagesFor('en')
  const [name = '', value = ''] = looked.cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  await page.goto(`${origin}/en/learn`)
  await expect(page.getByText(/^You look as/)).toBeVisible()
  await page.getByRole('button', { name: access.banner.end, exact: true }).click()
  await context.clearCookies()

  const [, own = ''] = looked.ownCookie.split('=')
  await context.addCookies([{ name, value: own, url: origin }])
  await page.goto(`${origin}/en/account/timed-accesses`)
  const row = page.getByRole('row').filter({ hasText: 'A page does not open' })
  await expect(row).toContainText('Toktogulova Aigul')
  await expect(row).toContainText(String(new Date().getFullYear()))
})
