import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
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

for (const scheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme: scheme })

    test(`open pages have no accessibility fault in ${scheme}`, async ({ page }) => {
      for (const path of open) {
        await page.goto(`/ky${path}`)
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
        expect
          .soft(
            violations.map(({ id, nodes }) => [path, id, nodes[0]?.html]),
            path,
          )
          .toEqual([])
        await expectNoSidewaysScroll(page)
      }
    })

    test(`a learner's pages have no accessibility fault in ${scheme}`, async ({ page }) => {
      test.slow()
      const person = personAt(page, 'uz')
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
        expect.soft(violations.map(({ id, nodes }) => [page.url(), id, nodes[0]?.html])).toEqual([])
        await expectNoSidewaysScroll(page)
      }
      await person.join('Aliyeva Nigora Rustam qizi')
      await check()
      await page.goto('/uz/account/workplace?change')
      await check()
      await person.enrol()
      await check()
      await person.readLessons(9)
      await check()
      await person.startQuiz()
      await check()
      await person.answerAll(false)
      await check()
      await person.startQuiz()
      await person.answerAll(true)
      await check()
      await page.getByRole('link', { name: person.text.quiz.toCertificate }).click()
      await expect(page.getByRole('link', { name: person.text.learn.certificate.download })).toBeVisible()
      await check()
      for (const path of ['/uz/learn', '/uz/learn/budget-process-and-hearings', '/uz/learn/certificates']) {
        await page.goto(path)
        await check()
      }
    })

    test(`an administrator's pages have no accessibility fault in ${scheme}`, async ({ page }) => {
      await signIn(page, 'timur@example.org', 'ru')
      for (const path of ['/ru/admin/jobs', '/ru/admin/jobs?state=done', '/ru/admin/mail']) {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
        expect.soft(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([])
      }
    })
  })
}

async function expectNoSidewaysScroll(page: import('@playwright/test').Page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect.soft(over, `${page.url()} scrolls sideways`).toBe(0)
}
