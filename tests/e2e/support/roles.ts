import { expect, type Page } from '@playwright/test'
import type { Role } from '#app/domains/actor.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'

const { access, account } = messagesFor('en')

/** A name that nobody else has in this run, to be found by. */
export const freshName = (given: string): string => `${given} ${Date.now().toString(36).replace(/\d/g, 'x')}`

/** Chooses another of her roles at the top of the page. */
export async function actAs(page: Page, role: Role): Promise<void> {
  await page.getByLabel(access.activeRole.label).selectOption(role)
  await page.getByRole('button', { name: access.activeRole.change, exact: true }).click()
  await expect(page.getByRole('combobox', { name: access.activeRole.label })).toHaveValue(role)
}

/** Says that she works in an organisation of the list now. */
export async function workAt(page: Page, unit: string, organisation: string): Promise<void> {
  const { workplace } = account
  await page.goto(`/en/account/workplace?unit=${unit}`)
  await page.getByLabel(organisation).check()
  await page.getByLabel(workplace.position).selectOption({ index: 2 })
  await page.getByRole('button', { name: workplace.submit, exact: true }).click()
  await expect(page).toHaveURL(/\/learn$/)
}

/** Looks somebody up by name and opens her page. */
export async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto(`/en/admin/people?q=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

type Given = { role: Role; reach: string; letter?: string; to?: string }

/** Gives the person whose page is open a role. */
export async function giveRole(page: Page, { role, reach, letter = '', to = '' }: Given): Promise<void> {
  const { grant, person } = access
  await page.getByRole('link', { name: person.grant, exact: true }).click()
  await page.getByLabel(grant.role, { exact: true }).selectOption(role)
  await page.getByLabel(grant.reach, { exact: true }).selectOption({ label: reach })
  await page.getByLabel(grant.letter).fill(letter)
  await page.getByLabel(grant.to).last().fill(to)
  await page.getByLabel(grant.reason, { exact: true }).fill('Order 12')
  await page.getByRole('button', { name: grant.submit, exact: true }).click()
}

/** Ends the role of the person whose page is open. */
export async function endRole(page: Page, role: Role): Promise<void> {
  const { forms, person, roles } = access
  await page
    .getByRole('row')
    .filter({ hasText: roles[role] })
    .getByRole('link', { name: person.end, exact: true })
    .click()
  await page.getByLabel(forms.reason, { exact: true }).fill('Left the office')
  await page.getByRole('button', { name: forms.end.submit, exact: true }).click()
  await expect(page.getByText(person.done, { exact: true })).toBeVisible()
}
