import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { personAt, signIn } from './support/person.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const open = [
  '',
  '/courses',
  '/courses?topic=budget',
  '/courses/budget-process-and-hearings',
  '/verify',
  '/verify?serial=BLM-0000-0000-0',
  '/verify?serial=wrong',
  '/join',
  '/sign-in',
  '/privacy',
  '/accessibility',
  '/no-such-page',
]

const check = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  expect.soft(violations.map(({ id, nodes }) => [page.url(), id, nodes[0]?.html])).toEqual([])
  await expectNoSidewaysScroll(page)
}

test('lessons, refusals and what was sent back have no accessibility fault', async ({ page }) => {
  test.slow()
  const person = personAt(page, 'ru')
  const { codes, quiz } = person.text
  await page.goto('/ru/join')
  await page.locator('form:has([name=contact])').evaluate((form) => form.setAttribute('novalidate', ''))
  await page.getByRole('button', { name: codes.send, exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await check(page)

  await person.join('Семёнова Анна Фёдоровна')
  await person.enrol()
  for (const locale of ['ru', 'en', 'oz']) {
    await page.goto(`/${locale}/learn/budget-process-and-hearings/l1-1`)
    await check(page)
  }
  await page.goto('/ru/admin/jobs')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.text.site.errorPages.forbidden.title)
  await check(page)

  await person.startQuiz()
  const attempt = page.url().split('?')[0]
  for (let position = 1; position <= 15; position++) {
    await page.goto(`${attempt}?question=${position}&refused=answer-unreadable&typed=about+5`)
    await check(page)
    const field = page.getByLabel(quiz.number)
    if ((await field.count()) === 0) continue
    await expect(field).toHaveValue('about 5')
    await page.getByRole('alert').getByRole('link').click()
    await expect(field).toBeFocused()
    break
  }
})

test('with forced colours, and with everything twice as large, a page can still be read', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/ky/courses/budget-process-and-hearings')
  await check(page)
  await page.emulateMedia({ forcedColors: 'none' })
  // What a browser makes of a window of 720 pixels when its reader asks for twice the size.
  await page.setViewportSize({ width: 360, height: 370 })
  for (const path of ['/ky', '/uz/courses', '/ru/courses/budget-process-and-hearings', '/en/join']) {
    await page.goto(path)
    await expectNoSidewaysScroll(page)
  }
})

for (const scheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme: scheme })

    test(`open pages have no accessibility fault in ${scheme}`, async ({ page }) => {
      for (const path of open) {
        await page.goto(`/ky${path}`)
        await check(page)
      }
    })

    test(`a learner's pages have no accessibility fault in ${scheme}`, async ({ page }) => {
      test.slow()
      const person = personAt(page, 'uz')
      await person.join('Aliyeva Nigora Rustam qizi')
      await check(page)
      await page.goto('/uz/account/workplace?change')
      await check(page)
      await person.enrol()
      await check(page)
      await person.readLessons(9)
      await check(page)
      await person.startQuiz()
      await check(page)
      await person.answerAll(false)
      await check(page)
      await person.startQuiz()
      await person.answerAll(true)
      await check(page)
      await page.getByRole('link', { name: person.text.quiz.toCertificate }).click()
      await expect(page.getByRole('link', { name: person.text.learn.certificate.download })).toBeVisible()
      await check(page)
      const learning = ['/uz/learn', '/uz/learn/budget-process-and-hearings', '/uz/learn/certificates']
      for (const path of [...learning, '/uz/account/inbox', '/uz/account/notifications']) {
        await page.goto(path)
        await check(page)
      }
    })

    test(`an administrator's pages have no accessibility fault in ${scheme}`, async ({ page }) => {
      await signIn(page, 'timur@example.org', 'ru')
      const jobs = ['/ru/admin/jobs', '/ru/admin/jobs?state=done&group=scheduled']
      for (const path of [...jobs, '/ru/admin/mail', '/ru/admin/mail-templates', '/ru/admin/announcements']) {
        await page.goto(path)
        await check(page)
      }
    })
  })
}

async function expectNoSidewaysScroll(page: Page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect.soft(over, `${page.url()} scrolls sideways`).toBe(0)
}
