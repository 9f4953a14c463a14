import { expect, type Page, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { personAt } from './support/person.ts'

const saved = (page: Page) => page.getByRole('status')

/** Gives the first answer that the page offers. */
async function answer(page: Page) {
  const field = page.locator('form fieldset input').first()
  if ((await field.getAttribute('inputmode')) === 'decimal') {
    await field.fill('7')
    await field.blur()
  } else await field.check()
}

const hasAnswer = async (page: Page) =>
  (await page.locator('form fieldset input:checked').count()) > 0 ||
  (await page.locator('form fieldset input').first().inputValue()) === '7'

test('an answer is saved as it is given, and the language switch keeps question and answer', async ({ page }) => {
  const person = personAt(page, 'en')
  await person.join('Асан кызы Бурул')
  await person.enrol()
  await person.startQuiz()
  await page.getByRole('button', { name: person.text.quiz.mapEmpty(2) }).click()
  await expect(page).toHaveURL(/question=2$/)
  await answer(page)
  await expect(saved(page)).toHaveText(/^Saved at \d\d:\d\d$/)
  await expect(page.getByRole('button', { name: person.text.quiz.mapAnswered(2) })).toBeVisible()
  await page.getByRole('link', { name: 'Русский', exact: true }).click()
  await expect(page).toHaveURL(/\/ru\/.*question=2$/)
  expect(await hasAnswer(page)).toBe(true)
})

test('an answer given without a connection is kept on the device and sent when it is back', async ({
  page,
  context,
}) => {
  const person = personAt(page, 'en')
  const { quiz } = person.text
  await person.join('Асан кызы Бурул')
  await person.enrol()
  await person.startQuiz()
  await context.setOffline(true)
  await answer(page)
  await expect(saved(page)).toHaveText(quiz.offline)
  await expect(page.locator('#saved')).toHaveClass(/bad/)
  const here = page.url()
  await page.getByRole('button', { name: quiz.next }).click()
  expect(page.url()).toBe(here)
  await context.setOffline(false)
  await expect(saved(page)).toHaveText(/^Saved at/)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.reload()
  expect(await hasAnswer(page)).toBe(true)
})

/** Goes to the first question that asks for a number, of which every quiz of this course has some. */
async function findNumber(page: Page) {
  const { quiz } = messagesFor('en')
  for (let position = 1; position <= 15; position++) {
    await page.getByRole('button', { name: new RegExp(`^${quiz.numbered(position)},`) }).click()
    await expect(page).toHaveURL(new RegExp(`question=${position}$`))
    const field = page.getByLabel(quiz.number)
    if ((await field.count()) > 0) return field
  }
  throw new Error('No question of this attempt asks for a number.')
}

test('a number is saved while its field still has the focus', async ({ page }) => {
  const person = personAt(page, 'en')
  await person.join('Асан кызы Бурул')
  await person.enrol()
  await person.startQuiz()
  const field = await findNumber(page)
  await field.pressSequentially('12,5')
  await expect(saved(page)).toHaveText(/^Saved at/)
  await expect(field).toBeFocused()
})

test('a number is saved when the tab is closed right after typing it', async ({ page, context, browser, baseURL }) => {
  const person = personAt(page, 'en')
  await person.join('Асан кызы Бурул')
  await person.enrol()
  await person.startQuiz()
  const field = await findNumber(page)
  const here = page.url()
  const { cookies } = await context.storageState()
  await field.pressSequentially('12,5')
  await page.close()

  // Another device of the same person, where nothing is kept.
  const other = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies, origins: [] } })
  const page2 = await other.newPage()
  await expect(async () => {
    await page2.goto(here)
    await expect(page2.getByLabel(person.text.quiz.number)).toHaveValue('12,5', { timeout: 500 })
  }).toPass()
  await other.close()
})

test('signed out in another tab, a learner is told so, and nothing is lost once she is back', async ({
  page,
  context,
}) => {
  const person = personAt(page, 'en')
  const { account, quiz } = person.text
  const phone = `+99655${String(Date.now()).slice(-7)}`
  await person.join('Асан кызы Бурул', phone)
  await person.enrol()
  await person.startQuiz()
  const here = page.url()
  await context.clearCookies()
  await answer(page)
  await expect(saved(page)).toHaveText(quiz.signedOut)

  await page.goto('/en/sign-in')
  await page.getByLabel(account.join.contact).fill(phone)
  await page.getByLabel(account.join.password, { exact: true }).fill('three unrelated words')
  await page.getByRole('button', { name: account.signIn.submit, exact: true }).click()
  await expect(page).toHaveURL(/\/learn$/)
  await page.goto(here)
  await expect(saved(page)).toHaveText(/^Saved at/)
  await page.reload()
  expect(await hasAnswer(page)).toBe(true)
})

test('an attempt handed in in another tab is closed here, with the way to its result', async ({ page, context }) => {
  const person = personAt(page, 'en')
  const { quiz, refusals } = person.text
  await person.join('Асан кызы Бурул')
  await person.enrol()
  await person.startQuiz()
  const other = await context.newPage()
  await other.goto(`${page.url().replace(/\?.*/, '')}?question=check`)
  await other.getByRole('button', { name: quiz.submit, exact: true }).click()
  await expect(other).toHaveURL(/\/result$/)
  await answer(page)
  await expect(saved(page)).toHaveText(refusals['attempt-over'])
  await expect(page.getByRole('button', { name: quiz.next })).toBeDisabled()
  await expect(page.getByRole('timer')).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.getByRole('link', { name: quiz.toResult }).click()
  await expect(page).toHaveURL(/\/result$/)
})

test('the clock of an attempt counts down by itself, and hands in when it is over', async ({ page }) => {
  const person = personAt(page, 'en')
  await person.join('Асан кызы Бурул')
  await person.enrol()
  await person.startQuiz()
  await expect(page.getByRole('timer')).toContainText('29:5')
  await answer(page)
  await expect(saved(page)).toHaveText(/^Saved at/)
  // The page as the server would have made it two seconds before the end.
  await page.route('**/attempts/*', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const due = Date.parse(/data-due="([^"]*)"/.exec(html)?.[1] ?? '')
    const body = html.replace(/data-now="[^"]*"/, `data-now="${new Date(due - 2000).toISOString()}"`)
    await route.fulfill({ response, body })
  })
  await page.reload()
  await expect(page).toHaveURL(/\/result$/)
})
