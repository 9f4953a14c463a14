import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { freshPhone, personAt, signIn } from '../support/person.ts'
import { actAs, endRole, freshName, giveRole, openPerson, workAt } from '../support/roles.ts'

const { access, desk, refusals, settings, site } = messagesFor('en')
const office = 'Ayil okmotu of Ak-Bulak (demonstration)'

test('an officer appoints a municipality administrator on an official letter, who sees the staff and no marks until the role ends', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = freshName('Ormonova Nurgul')
  const appointed = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await personAt(appointed, 'en').join(name, freshPhone())
  await workAt(appointed, 'KG-41704235', office)

  await signIn(page, 'irina@example.org')
  await actAs(page, 'officer')
  await expect(page.getByText(desk.ledes.officer)).toBeVisible()
  await expect(page.getByText('Local Development Programme (demonstration)')).toBeVisible()
  await expect(page.getByRole('link', { name: settings.title, exact: true }).last()).toBeVisible()
  await openPerson(page, name)
  const role = { role: 'municipality-administrator', reach: access.grant.municipality(office) } as const
  await giveRole(page, role)
  await expect(page.getByText(refusals['letter-missing'])).toBeVisible()
  await page.goBack()
  await openPerson(page, name)
  await giveRole(page, { ...role, letter: '01-17/204 of 20 November 2026' })
  await expect(page.getByText(access.person.done, { exact: true })).toBeVisible()

  // She sees who of her office has finished what, and is told why there are no marks.
  await appointed.goto('/en/account/role')
  await expect(appointed.getByText(desk.ledes['municipality-administrator'])).toBeVisible()
  await expect(appointed.getByText(office)).toBeVisible()
  await openPerson(appointed, 'Токтосунова Айнура Бакытовна')
  await expect(appointed.getByText('+996')).toBeHidden()
  await openPerson(appointed, name)
  await appointed.goto('/en/admin/people?q=Rahimova')
  await expect(appointed.getByText(access.people.none.title)).toBeVisible()

  await page.reload()
  await endRole(page, 'municipality-administrator')
  await appointed.goto('/en/admin/people')
  await expect(appointed.getByRole('heading', { name: site.errorPages.forbidden.title })).toBeVisible()
  await appointed.context().close()
})

test('a municipality administrator who wants the marks of her staff reads why she is not shown them', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const name = freshName('Bekova Aida')
  const learner = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  const person = personAt(learner, 'en')
  await person.join(name, freshPhone())
  await person.enrol()
  await workAt(learner, 'KG-41706226', 'Ayil okmotu of Kok-Dobo (demonstration)')
  await person.startQuiz()
  await person.answerAll(false)
  const result = new URL(learner.url()).pathname
  await learner.context().close()

  await signIn(page, 'burul@example.org')
  await expect(page).toHaveURL(/\/en\/desk$/)
  await openPerson(page, name)
  await expect(page.getByText(access.person.noMarks)).toBeVisible()
  await expect(page.getByText('%')).toBeHidden()
  await page.goto(result)
  await expect(page.getByRole('heading', { name: site.errorPages.notFound.title })).toBeVisible()
})
