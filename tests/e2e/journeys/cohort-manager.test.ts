import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { freshPhone, password, personAt, signIn } from '../support/person.ts'
import { actAs, endRole, freshName, giveRole, openPerson, workAt } from '../support/roles.ts'

const { access, desk } = messagesFor('en')
const university = 'Regional University of Jizzakh (demonstration)'

test('a cohort manager finds who works at her university, makes her a trainer, helps her to sign in, and sees no others', async ({
  page,
  browser,
  baseURL,
}) => {
  const [name, phone] = [freshName('Yusupova Lola'), freshPhone()]
  const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await personAt(elsewhere, 'en').join(name, phone)
  await workAt(elsewhere, 'UZ-1708401', university)

  await signIn(page, 'dilnoza@example.org')
  await actAs(page, 'cohort-manager')
  await expect(page.getByText(desk.ledes['cohort-manager'])).toBeVisible()
  await page.getByRole('link', { name: access.people.title, exact: true }).last().click()
  await openPerson(page, name)
  await giveRole(page, { role: 'trainer', reach: access.grant.workplace(university) })
  await expect(page.getByText(access.person.done, { exact: true })).toBeVisible()

  await elsewhere.goto('/en/desk')
  await expect(elsewhere.getByText(desk.ledes.trainer)).toBeVisible()
  await expect(elsewhere.getByText(university)).toBeVisible()

  // Two facts are checked and noted, and whoever had her account open is signed out.
  const { help } = access.forms
  await page.getByRole('link', { name: access.person.help, exact: true }).click()
  await page.getByLabel(help.facts).fill('Year of birth and position')
  await page.getByRole('button', { name: help.submit, exact: true }).click()
  await expect(page.getByText(access.person.done, { exact: true })).toBeVisible()
  await elsewhere.goto('/en/learn')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await signIn(elsewhere, phone, 'en', password)

  await endRole(page, 'trainer')
  await elsewhere.goto('/en/desk')
  await expect(elsewhere).toHaveURL(/\/en\/learn$/)
  await elsewhere.context().close()

  // Somebody of a municipality of another country is none of hers.
  await page.goto('/en/admin/people?q=Токтосунова')
  await expect(page.getByText(access.people.none.title)).toBeVisible()
})
