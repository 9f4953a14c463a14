import { type Browser, expect, type Page, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { freePort } from '#tests/support/free-port.js'
import { endAll, newFolder, startSite } from './support/built-site.ts'
import { signIn } from './support/person.ts'

const { access, account, codes, contacts, errors, slips } = messagesFor('en')
let site = ''

test.beforeAll(async () => {
  site = await startSite({ BILIM_DATA: newFolder(), PORT: String(await freePort()) }).opened()
})
test.afterAll(endAll)

/** A browser of its own, without JavaScript. */
async function browserOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: site, javaScriptEnabled: false })
  return context.newPage()
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)

async function begin(page: Page, phone: string, code: string) {
  await page.goto('/en/join')
  await page.getByLabel(account.join.countries.KG).check()
  await page.getByLabel(account.join.contact).fill(phone)
  await press(page, codes.send)
  await page.getByLabel(codes.code, { exact: true }).fill(code)
  await press(page, codes.submit)
}

/** The code that stands on the page for a contact, for nothing is sent in a demonstration. */
async function keptFor(page: Page, contact: string): Promise<string> {
  const words = (await page.locator('.notice').first().textContent()) ?? ''
  return words.split(`${contact}: `)[1]?.slice(0, 6) ?? ''
}

test('a person whom no SMS reaches joins with a printed slip, once; the slip is seen once and opens no other account', async ({
  browser,
}) => {
  const manager = await browserOf(browser)
  await signIn(manager, 'dilnoza@example.org')
  await manager.goto('/en/admin/printed-codes/new')
  await manager.getByLabel(slips.form.count).fill('2')
  await manager.getByLabel(slips.form.until).fill(inDays(5))
  await press(manager, slips.form.submit)
  const shown = manager.locator('.slip code')
  await expect(shown).toHaveCount(2)
  const [slip = '', another = ''] = await shown.allTextContents()
  await manager.reload()
  await expect(manager.getByText(slip)).toHaveCount(0)

  const learner = await browserOf(browser)
  // A slip opens no account that there is.
  await begin(learner, '+996 555 000 101', slip)
  await expect(learner.locator('.form-errors')).toContainText(errors['code-wrong'])
  await begin(learner, '+996 555 770 001', slip.toLowerCase())
  await expect(learner).toHaveURL(/\/join\/about/)
  await expect(learner.getByText(codes.confirmed('+996 555 770 001'))).toHaveCount(0)
  await learner.getByLabel(account.join.given, { exact: true }).fill('Айсулуу')
  await learner.getByLabel(account.join.officialName).fill('Өмүрбекова Айсулуу')
  await learner.getByLabel(account.join.female, { exact: true }).check()
  await learner.getByLabel(account.join.birthYear).fill('1988')
  await learner.getByLabel(account.join.consent).check()
  await press(learner, account.join.submit)
  await expect(learner).toHaveURL(/\/account\/workplace/)

  const next = await browserOf(browser)
  await begin(next, '+996 555 770 002', slip)
  await expect(next.locator('.form-errors')).toContainText(errors['code-wrong'])

  await manager.goto('/en/admin/printed-codes')
  const cells = await manager.locator('tbody tr').first().locator('td').allTextContents()
  expect(cells.slice(3, 6).map((cell) => cell.replace(/\D/g, ''))).toEqual(['1', '1', '0'])
  await press(manager, slips.withdraw)
  await expect(manager.getByRole('status')).toContainText(slips.withdrawnNow)
  await begin(next, '+996 555 770 003', another)
  await expect(next.locator('.form-errors')).toContainText(errors['code-wrong'])
  expect((await learner.goto('/en/admin/printed-codes'))?.status()).toBe(403)
})

test('a phone is changed by the codes of the old and of the new one, and signs her in from then on', async ({
  browser,
}) => {
  const [old, fresh] = ['+996 555 000 103', '+996 700 880 001']
  const page = await browserOf(browser)
  await signIn(page, 'chynara@example.org')
  await page.goto('/en/account/security')
  await page.getByRole('link', { name: contacts.change.phone }).click()
  await page.getByLabel(account.join.countries.KG).check()
  await page.getByLabel(contacts.ask.contact.phone).fill(fresh)
  await press(page, contacts.ask.submit)
  const [oldCode, freshCode] = [await keptFor(page, old), await keptFor(page, fresh)]
  await page.getByLabel(contacts.codes.at(fresh)).fill(freshCode)
  await page.getByLabel(contacts.codes.at(old)).fill(oldCode === '111111' ? '222222' : '111111')
  await press(page, contacts.codes.submit)
  await expect(page.locator('.form-errors')).toContainText(errors['code-wrong'])
  await expect(page.getByText(contacts.codes.confirmed(fresh))).toBeVisible()
  await page.getByLabel(contacts.codes.at(old)).fill(oldCode)
  await press(page, contacts.codes.submit)
  await expect(page.getByRole('status')).toContainText(contacts.saved.contact)
  await expect(page.locator('.fact-list')).toContainText(fresh)

  const again = await browserOf(browser)
  await signIn(again, fresh)
})

test('an administrator enters a new phone, the person confirms it without signing in, and a stranger gets nowhere', async ({
  browser,
}) => {
  const fresh = '+996 700 880 002'
  const administrator = await browserOf(browser)
  await signIn(administrator, 'timur@example.org')
  await administrator.goto('/en/admin/people?q=0555000101')
  await administrator.locator('tbody a').first().click()
  const person = administrator.url()
  await administrator.getByRole('link', { name: contacts.assist.title }).click()
  await administrator.getByLabel(account.join.countries.KG).check()
  await administrator.getByLabel(account.join.contact).fill(fresh)
  await administrator.getByLabel(contacts.assist.first).selectOption('birth-year')
  await administrator.getByLabel(contacts.assist.second).selectOption('course')
  await administrator.getByLabel(access.forms.reason).fill('The telephone was stolen')
  await press(administrator, contacts.assist.submit)
  const way = administrator.getByRole('link', { name: contacts.assist.page })
  const address = (await way.getAttribute('href')) ?? ''

  const herself = await browserOf(browser)
  await herself.goto(address)
  const [code = ''] = /\d{6}/.exec((await herself.locator('.notice').first().textContent()) ?? '') ?? []
  await herself.getByLabel(codes.code, { exact: true }).fill(code)
  await press(herself, contacts.confirmation.submit)
  await expect(herself.getByRole('status')).toBeVisible()

  // The old number is told, and its holder stops it.
  const letterOf = administrator.getByRole('link', { name: 'Аккаунтуңузга башка телефон' }).first()
  await expect(async () => {
    await administrator.goto('/en/admin/mail')
    await expect(letterOf).toBeVisible({ timeout: 1000 })
  }).toPass()
  await letterOf.click()
  const letter = (await administrator.locator('main').textContent()) ?? ''
  const [objection = ''] = /http\S+contact-objection\/[\w.-]+/.exec(letter) ?? []
  await herself.goto(objection.replace('/ky/', '/en/'))
  await press(herself, contacts.objection.submit)
  await expect(herself.getByRole('status')).toContainText(contacts.objection.done)
  await herself.goto(address)
  await expect(herself.getByText(contacts.confirmation.over)).toBeVisible()

  const stranger = await browserOf(browser)
  await signIn(stranger, '+998900000102')
  expect((await stranger.goto(`${person}/contact-change`))?.status()).toBe(404)
})
