import { expect, test } from '@playwright/test'
import { newSerial } from '#app/domains/certificates/serial.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'

const { catalogue } = messagesFor('en')

test('a visitor on a phone chooses a language, finds a course and checks the number of a certificate', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/ky')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(/\/en$/)
  for (const door of [catalogue.home.learn, catalogue.home.certificate, catalogue.home.join])
    await expect(page.getByRole('link', { name: door.title }).first()).toBeVisible()
  await page.getByRole('searchbox').fill('бюджет')
  await page.getByRole('button', { name: catalogue.home.searchButton, exact: true }).click()
  await page.getByRole('link', { name: /budget process/i }).click()
  await expect(page.getByRole('button', { name: catalogue.course.enrol, exact: true })).toBeVisible()

  await page.goto('/en/verify')
  await page.getByLabel(catalogue.verifyPage.serial).fill(newSerial())
  await page.getByRole('button', { name: catalogue.verifyPage.submit, exact: true }).click()
  await expect(page.getByRole('heading', { name: catalogue.verifyPage.unknown })).toBeVisible()
})

test('on a weak line a page is light, and trying again keeps what was searched for', async ({ page, context }) => {
  const answer = await page.goto('/en/courses?q=budget')
  expect((await answer?.body())?.length).toBeLessThan(100_000)
  expect(await page.locator('img').count()).toBe(0)
  await context.setOffline(true)
  await expect(page.reload()).rejects.toThrow()
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('budget')
  await expect(
    page
      .getByText(catalogue.foundFor(1, 'budget'))
      .or(page.getByText(/ courses for “budget”/))
      .first(),
  ).toBeVisible()
})

test('a number typed with Cyrillic letters that look like Latin ones is read as it is printed', async ({ page }) => {
  const lookAlikes: Record<string, string> = { B: 'В', M: 'М', A: 'А', E: 'Е', K: 'К', H: 'Н', P: 'Р', C: 'С', T: 'Т' }
  const typed = newSerial(() => new Uint8Array([10, 11, 12, 14, 17, 20, 22, 26]))
  const cyrillic = [...typed].map((letter) => lookAlikes[letter] ?? letter).join('')
  expect(cyrillic).toContain('АВСЕ-НМРТ-К')
  await page.goto('/en/verify')
  await page.getByLabel(catalogue.verifyPage.serial).fill(cyrillic)
  await page.getByRole('button', { name: catalogue.verifyPage.submit, exact: true }).click()
  await expect(page.getByRole('heading', { name: catalogue.verifyPage.unknown })).toBeVisible()
})
