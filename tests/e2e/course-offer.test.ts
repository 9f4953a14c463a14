import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { personAt, signIn } from './support/person.ts'

const { catalogue, learn } = messagesFor('en')
const course = '/en/courses/budget-process-and-hearings'

test('whose role does not learn is offered no course, and told why', async ({ page }) => {
  await signIn(page, 'timur@example.org')
  await page.goto('/en/learn')
  await expect(page.getByText(learn.dashboard.look.text)).toBeVisible()
  await page.goto(course)
  await expect(page.getByText(catalogue.course.look)).toBeVisible()
  await expect(page.getByRole('button', { name: catalogue.course.enrol })).toHaveCount(0)
})

test('who is on a course goes on with it from its page, and from the home page to her learning', async ({ page }) => {
  const person = personAt(page, 'en')
  await person.join('Асан кызы Бурул')
  await person.enrol()
  await page.goto(course)
  await expect(page.getByRole('button', { name: catalogue.course.enrol })).toHaveCount(0)
  await page.getByRole('link', { name: learn.dashboard.begin, exact: true }).click()
  await expect(page).toHaveURL(/\/l1-1$/)
  await page.goto('/en')
  await expect(page.getByRole('link', { name: catalogue.home.join.text })).toHaveCount(0)
  await page.getByRole('link', { name: catalogue.home.mine.text }).click()
  await expect(page).toHaveURL(/\/learn$/)
})

test('an empty search without filters names the word and leads to all courses', async ({ page }) => {
  await page.goto('/en/courses?q=zzzz')
  await expect(page.getByText(catalogue.noneFor.title('zzzz'))).toBeVisible()
  await page.getByRole('link', { name: catalogue.home.all, exact: true }).click()
  await expect(page).toHaveURL(/\/en\/courses$/)
})

test('the mistakes of a form are listed in its order, and say what is to be chosen', async ({ page }) => {
  const { account, codes, errors } = messagesFor('en')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const links = page.locator('main [role=alert] a, main .form-errors a')
  const fields = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  await page.goto('/en/join')
  await press(codes.send)
  expect(await fields()).toEqual(['#country', '#contact'])
  await expect(links.filter({ hasText: errors.choose })).toHaveCount(1)

  await page.getByLabel(account.join.countries.KG).check()
  await page.getByLabel(account.join.contact).fill('+996 555 98 76 54')
  await press(codes.send)
  await personAt(page, 'en').enterKeptCode()
  await press(account.join.submit)
  expect(await fields()).toEqual(['#given', '#officialName', '#sex', '#birthYear', '#consent'])
  await expect(links.filter({ hasText: errors.choose })).toHaveCount(1)
})

test('a number that lacks signs is said to lack them', async ({ page }) => {
  await page.goto(`/en/verify?serial=${encodeURIComponent('№ BLM-CW8X-8C1.')}`)
  await expect(page.getByText(catalogue.verifyPage.tooShort(2))).toBeVisible()
})
