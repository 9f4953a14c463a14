import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { signIn } from '../support/person.ts'
import { actAs } from '../support/roles.ts'

const { access, desk, site } = messagesFor('en')

const people = {
  trainer: 'chynara@example.org',
  reviewer: 'dilnoza@example.org',
  coordinator: 'chynara@example.org',
  mentor: 'dilnoza@example.org',
  jury: 'irina@example.org',
} as const

for (const role of Object.keys(people) as (keyof typeof people)[]) {
  test(`after signing in a ${role} reads what the role does here and that its room is still to come`, async ({
    page,
  }) => {
    await signIn(page, people[role])
    await actAs(page, role)
    await expect(page).toHaveURL(/\/en\/desk$/)
    await expect(page.getByText(desk.ledes[role])).toBeVisible()
    await expect(page.getByText(desk.rooms[role])).toBeVisible()
    await page.getByRole('link', { name: site.courses, exact: true }).last().click()
    await expect(page).toHaveURL(/\/en\/courses$/)

    await page.goto('/en/admin/jobs')
    await expect(page.getByRole('heading', { name: site.errorPages.forbidden.title })).toBeVisible()
    await page.goto('/en/account/timed-accesses')
    await expect(page.getByRole('heading', { name: access.accesses.title })).toBeVisible()
  })
}
