import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { personAt } from './support/person.ts'

test.use({ javaScriptEnabled: false })

test('a reader finds a course without JavaScript, and every choice is in the address', async ({ page }) => {
  const { catalogue } = messagesFor('ky')
  await page.goto('/ky')
  await page.getByRole('searchbox').fill('бюджет')
  await page.getByRole('button', { name: catalogue.home.searchButton, exact: true }).click()
  await expect(page).toHaveURL(/\/ky\/courses\?q=/)
  await page.goto('/ky/courses?topic=participation')
  await page.getByRole('link', { name: /бюджет процесси/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('бюджет')
  expect(await page.locator('script').count()).toBe(0)
})

test('a newcomer comes back to the course she chose when she has joined', async ({ page }) => {
  const person = personAt(page, 'uz')
  const { account, catalogue } = person.text
  const course = '/uz/courses/budget-process-and-hearings'
  await page.goto(course)
  await page.getByRole('button', { name: catalogue.course.enrol, exact: true }).click()
  await page.getByRole('link', { name: account.signIn.noAccount, exact: true }).click()
  await person.fillInJoining('Aliyeva Nigora Rustam qizi')
  await expect(page).toHaveURL(new RegExp(`${course}$`))
  await page.getByRole('button', { name: catalogue.course.enrol, exact: true }).click()
  await expect(page).toHaveURL(/\/learn\/.+\/l1-1$/)
})

test('the language chosen is remembered for the bare address and for the short one of certificates', async ({
  page,
}) => {
  await page.goto('/en/courses')
  await page.getByRole('link', { name: 'Кыргызча', exact: true }).click()
  await expect(page).toHaveURL(/\/ky\/courses$/)
  await page.goto('/')
  await expect(page).toHaveURL(/\/ky$/)
  await page.goto('/v')
  await expect(page).toHaveURL(/\/ky\/verify$/)
})

test('a learner goes all the way to a certificate without JavaScript', async ({ page }) => {
  test.slow()
  const person = personAt(page, 'ru')
  await person.join('Семёнова Анна Фёдоровна')
  await person.enrol()
  await person.readLessons(9)
  await person.startQuiz()
  await person.answerAll(true)
  await page.getByRole('link', { name: person.text.quiz.toCertificate }).click()
  const download = page.getByRole('link', { name: person.text.learn.certificate.download })
  // The page looks again by itself until the file is there; nobody loads it again.
  await expect(download).toBeVisible({ timeout: 30_000 })
})

test('a lesson is complete without scripts and light on the wire', async ({ page }) => {
  const person = personAt(page, 'ky')
  await person.join('Өмүрбекова Айсулуу Жыргалбековна')
  await person.enrol()
  expect(await page.locator('script').count()).toBe(0)
  const html = await page.request.get(page.url(), { headers: { 'Accept-Encoding': 'br' } })
  expect(html.headers()['content-encoding']).toBe('br')
  expect(Number(html.headers()['content-length'])).toBeLessThan(40_000)
})
