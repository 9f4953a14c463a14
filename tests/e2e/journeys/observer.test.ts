import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { freshPhone, personAt, signIn } from '../support/person.ts'
import { actAs, endRole, freshName, giveRole, openPerson } from '../support/roles.ts'

const { access, desk, site } = messagesFor('en')

test('an observer reads figures of her region with small numbers hidden, and takes them along as a table', async ({
  page,
  browser,
  baseURL,
}) => {
  // Of those who learn in this region there are fewer than five.
  const learner = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await signIn(learner, '+998900000102')
  await learner.goto('/en/courses/budget-process-and-hearings')
  await learner
    .getByRole('button', { name: /./ })
    .filter({ hasText: messagesFor('en').catalogue.course.enrol })
    .click()
  await learner.context().close()

  await signIn(page, '+998900000106')
  await expect(page).toHaveURL(/\/en\/desk$/)
  await expect(page.getByText(desk.ledes.observer)).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Local Development Programme' })
  await expect(row).toContainText('Namangan')
  await expect(row.getByText(desk.figures.fewer)).toHaveCount(4)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: desk.figures.download }).click(),
  ])
  const table = readFileSync(await file.path(), 'utf8')
  expect(table).toContain(desk.figures.columns.certificates)
  expect(table).toContain(desk.figures.fewer)
  expect(table).not.toMatch(/Aliyeva|998/)
})

test('an observer who opens a page that is not hers is told plainly that her role reads aggregates only', async ({
  page,
}) => {
  await signIn(page, '+998900000106')
  for (const path of ['/en/admin/people', '/en/admin/audit', '/en/admin/audit.csv', '/en/admin/health']) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 403])
    await expect(page.getByRole('heading', { name: access.refused['observer-page'].title })).toBeVisible()
  }
  await page.goto('/en/courses')
  await expect(page.getByRole('heading', { level: 1, name: site.courses })).toBeVisible()
})

test('an observer whose term is over goes on as a learner', async ({ page, browser, baseURL }) => {
  const name = freshName('Saidova Umida')
  const observer = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await personAt(observer, 'en').join(name, freshPhone())

  await signIn(page, 'timur@example.org')
  await openPerson(page, name)
  const to = `${new Date().getFullYear() + 1}-06-30`
  const reach = access.grant.region('Naryn region')
  await giveRole(page, { role: 'observer', reach, letter: '7 of 1 November', to })
  await expect(page.getByText(access.person.done, { exact: true })).toBeVisible()
  await observer.goto('/en/learn')
  await actAs(observer, 'observer')
  await expect(observer.getByText('Naryn region')).toBeVisible()

  await endRole(page, 'observer')
  await observer.goto('/en/desk')
  await expect(observer).toHaveURL(/\/en\/learn$/)
  await observer.goto('/en/courses/budget-process-and-hearings')
  await observer.getByRole('button', { name: messagesFor('en').catalogue.course.enrol, exact: true }).click()
  await expect(observer).toHaveURL(/\/l1-1$/)
  await observer.context().close()
})
