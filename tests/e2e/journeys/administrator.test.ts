import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { freshPhone, personAt, signIn } from '../support/person.ts'
import { freshName, giveRole, openPerson } from '../support/roles.ts'

const { access, admin, announcements, audit, desk, imports, learn, operations, security, settings } = messagesFor('en')

test('an administrator begins at what waits, and reads health, jobs, mail and the audit trail in plain words', async ({
  page,
}) => {
  await signIn(page, 'malika@example.org')
  await expect(page).toHaveURL(/\/en\/admin$/)
  await expect(page.getByText(desk.ledes.administrator)).toBeVisible()
  await page.getByRole('link', { name: operations.health.title, exact: true }).last().click()
  for (const name of [operations.health.names.backUp, operations.health.names.drill, operations.health.names.worker])
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible()
  for (const [path, title] of [
    ['jobs', admin.jobs.title],
    ['mail', admin.mail.title],
    ['audit', audit.title],
    ['announcements', announcements.title],
    ['maintenance', operations.maintenance.title],
  ] as const) {
    await page.goto(`/en/admin/${path}`)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
})

test('a coordinator of the School is appointed by two administrators, neither of whom can do it alone', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = freshName('Sadykova Elmira')
  const newcomer = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await personAt(newcomer, 'en').join(name, freshPhone())

  await signIn(page, 'timur@example.org')
  await openPerson(page, name)
  await giveRole(page, { role: 'coordinator', reach: access.scopes.all })
  await expect(page.getByText(access.person.proposed)).toBeVisible()
  await page.goto('/en/admin/proposals')
  const mine = page.getByRole('row').filter({ hasText: name })
  await expect(mine.getByRole('button', { name: access.proposals.confirm })).toBeHidden()
  await newcomer.goto('/en/desk')
  await expect(newcomer).toHaveURL(/\/en\/learn$/)

  const second = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await signIn(second, 'malika@example.org')
  await second.getByRole('link', { name: access.proposals.title }).last().click()
  const theirs = second.getByRole('row').filter({ hasText: name })
  await theirs.getByRole('button', { name: access.proposals.confirm, exact: true }).click()
  await expect(second.getByText(access.proposals.done, { exact: true })).toBeVisible()
  await second.context().close()

  // The new role asks for a second factor before it opens anything.
  await newcomer.goto('/en/desk')
  await expect(newcomer.getByRole('heading', { name: security.setUp.title })).toBeVisible()
  await newcomer.context().close()
})

test('a deadline is set from a day on, and until then the earlier one holds', async ({ page }) => {
  await signIn(page, 'timur@example.org')
  await page.goto('/en/admin/dictionaries/deadlines')
  const row = page.getByRole('row').filter({ hasText: settings.names['merge-undo.days'] })
  await expect(row.getByRole('cell').first()).toHaveText('30')
  const from = `${new Date().getFullYear() + 1}-01-01`
  await page.getByLabel(settings.fields.key, { exact: true }).selectOption('merge-undo.days')
  await page.getByLabel(settings.fields.value, { exact: true }).fill('21')
  await page.getByLabel(settings.fields.from, { exact: true }).fill(from)
  await page.getByRole('button', { name: settings.button, exact: true }).click()
  await expect(row).toContainText(`${from}: 21`)
  await expect(row.getByRole('cell').first()).toHaveText('30')
})

test('a wrong import of regions is seen before it is applied, and undone afterwards', async ({ page }) => {
  await signIn(page, 'timur@example.org')
  await page.goto('/en/admin/organisations/units/import')
  const name = freshName('Wrong')
  const buffer = Buffer.from(`id,en\nUZ-1735,${name}\n`)
  await page
    .getByRole('button', { name: imports.file })
    .setInputFiles({ name: 'regions.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: imports.read, exact: true }).click()
  await expect(page.getByText(imports.turn('Republic of Karakalpakstan', name))).toBeVisible()
  await page.goto('/en/admin/organisations/units/UZ-1735')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Republic of Karakalpakstan')
  await page.goBack()
  await page.getByRole('button', { name: imports.apply, exact: true }).click()
  await page.getByRole('link', { name: 'UZ-1735', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.goBack()
  await page.getByRole('button', { name: imports.undo, exact: true }).click()
  await page.goto('/en/admin/organisations/units/UZ-1735')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Republic of Karakalpakstan')
})

test('who needs to see personal data for a repair has timed access with a reason, and the person reads of it', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = freshName('Isakova Jyldyz')
  const owner = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await personAt(owner, 'en').join(name, freshPhone())

  await signIn(page, 'timur@example.org')
  await openPerson(page, name)
  await page.getByRole('link', { name: access.person.look, exact: true }).click()
  const { look, reason } = access.forms
  await page.getByRole('button', { name: look.submit, exact: true }).click()
  await expect(page.getByText(messagesFor('en').site.formErrors)).toBeVisible()
  await page.getByLabel(reason, { exact: true }).fill('Her course does not open')
  await page.getByRole('button', { name: look.submit, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: learn.title })).toBeVisible()
  await expect(page.getByText(/^You look as/)).toBeVisible()
  await page.getByRole('button', { name: access.banner.end, exact: true }).click()
  await page.goto('/en/admin')
  await expect(page).toHaveURL(/\/sign-in/)

  await owner.goto('/en/account/timed-accesses')
  const row = owner.getByRole('row').filter({ hasText: 'Her course does not open' })
  await expect(row).toContainText('Жумабаев Тимур Эмилевич')
  await owner.goto('/en/account/inbox')
  await expect(owner.getByText('Her course does not open').first()).toBeVisible({ timeout: 30_000 })
  await owner.context().close()
})
