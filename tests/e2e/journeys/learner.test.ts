import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { endAll, newFolder, startSite } from '../support/built-site.ts'
import { freshPhone, password, personAt, signIn } from '../support/person.ts'
import { freshName } from '../support/roles.ts'

const { account, codes, duplicates, learn, quiz, workplaces } = messagesFor('en')
const button = { exact: true } as const

test.afterAll(endAll)

test('a code that does not come is asked for again, and a printed slip is named as the other way', async ({ page }) => {
  const phone = freshPhone()
  const ask = async () => {
    await page.getByLabel(account.join.countries.KG).check()
    await page.getByLabel(account.join.contact).fill(phone)
    await page.getByRole('button', { name: codes.send, ...button }).click()
  }
  await page.goto('/en/join')
  await ask()
  await expect(page.getByText(codes.notComingPhone)).toBeVisible()
  await page.getByRole('link', { name: codes.again, ...button }).click()
  await ask()
  // A second one within a minute would only cost money: how long to wait is said.
  await expect(page.getByText(account.waitMinutes(1))).toBeVisible()
})

test('a workplace that is in no list holds nobody up, and waits for the administrator to say which it is', async ({
  page,
  context,
}) => {
  const typed = freshName('Jangy aiyl okmotu')
  await personAt(page, 'en').join('Asanova Burul', freshPhone(), typed)
  await context.clearCookies()
  await signIn(page, 'timur@example.org')
  await page.getByRole('link', { name: workplaces.title }).last().click()
  await expect(page.getByRole('link', { name: typed, exact: true })).toBeVisible()
})

test('a third failure names the weak topics and whom to turn to', async ({ page }) => {
  test.slow()
  const person = personAt(page, 'en')
  await person.join('Asanova Burul')
  await person.enrol()
  for (let attempt = 0; attempt < 3; attempt++) {
    await person.startQuiz()
    await page.goto(`${new URL(page.url()).pathname}?question=check`)
    await page.getByRole('button', { name: quiz.submit, ...button }).click()
    await expect(page).toHaveURL(/\/result$/)
  }
  await expect(page.getByRole('heading', { name: quiz.topicsTitle })).toBeVisible()
  await expect(page.getByRole('link', { name: 'What the budget is made of', exact: true })).toBeVisible()
  await expect(page.getByText(/Academy of Local Governance/)).toBeVisible()
  await page.goto('/en/learn/budget-process-and-hearings/quiz/final')
  await expect(page.getByRole('button', { name: quiz.start, ...button })).toBeHidden()
})

test('a shared computer that is left open signs out by itself, and the page gives way', async ({ page }) => {
  const data = newFolder()
  const site = await startSite({ BILIM_DATA: data }).opened()
  await page.goto(`${site}/en/sign-in`)
  await page.getByLabel(account.join.contact).fill('+996555000101')
  await page.getByLabel(account.join.password, { exact: true }).fill('bilim-demo-2026')
  await page.getByLabel(account.join.isShared).check()
  const [shown] = await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/en/learn') && answer.status() === 200),
    page.getByRole('button', { name: account.signIn.submit, ...button }).click(),
  ])
  // The browser is told to ask again by itself once the half hour is over; then nobody is signed in any more.
  expect(shown.headers().refresh).toBe(String(30 * 60 + 1))
  await expect(page.getByRole('heading', { name: learn.title })).toBeVisible()
  const database = new Database(join(data, 'bilim.sqlite'))
  database.prepare('UPDATE "Session" SET "expiresAt" = \'2026-01-01T00:00:00.000+00:00\'').run()
  database.close()
  await page.reload()
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/)
})

test('two accounts of one person become one when she shows that both are hers, and hours count once', async ({
  page,
  context,
}) => {
  const [earlier, later] = [freshPhone(), freshPhone()]
  const person = personAt(page, 'en')
  await person.join('Asanova Burul', earlier)
  await person.enrol()
  await context.clearCookies()
  await person.join('Asanova Burul', later)
  await person.enrol()

  const { merge } = duplicates
  await page.goto('/en/account/merge')
  await page.getByLabel(merge.fields.contact).fill(earlier)
  await page.getByLabel(merge.fields.password).fill('not the password at all')
  await page.getByRole('button', { name: merge.submit, ...button }).click()
  await expect(page.getByText(messagesFor('en').refusals['sign-in-wrong'])).toBeVisible()
  await page.getByLabel(merge.fields.password).fill(password)
  await page.getByRole('button', { name: merge.submit, ...button }).click()
  await expect(page.getByText(merge.done)).toBeVisible()
  await page.goto('/en/learn')
  await expect(page.getByRole('link', { name: learn.dashboard.begin })).toHaveCount(1)

  await context.clearCookies()
  await page.goto('/en/sign-in')
  await page.getByLabel(account.join.contact).fill(earlier)
  await page.getByLabel(account.join.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: account.signIn.submit, ...button }).click()
  await expect(page.getByText(messagesFor('en').refusals['merged-away'])).toBeVisible()
})
