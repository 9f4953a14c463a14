import { execFileSync } from 'node:child_process'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { freePort } from '#tests/support/free-port.js'
import { shownBy } from '#tests/support/second-factor-code.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'

const { account, refusals, security } = messagesFor('en')
const contact = 'head@example.org'
const password = 'three unrelated words'
let site = ''

test.beforeAll(async () => {
  const data = newFolder()
  const name = 'Токтосунова Айнура'
  const person = ['--email', contact, '--name', name, '--sex', 'female', '--birth-year', '1980']
  execFileSync(process.execPath, ['build/operator.js', 'create-administrator', ...person], {
    env: { ...process.env, BILIM_DATA: data },
    input: password,
  })
  site = await startSite({ BILIM_DATA: data, PORT: String(await freePort()) }).opened()
})
test.afterAll(endAll)

async function signIn(page: Page): Promise<void> {
  await page.goto(`${site}/en/sign-in?next=/en/admin/jobs`)
  await page.getByLabel(account.join.contact).fill(contact)
  await page.getByLabel(account.join.password, { exact: true }).fill(password)
  await page.getByRole('button', { name: account.signIn.submit, exact: true }).click()
}

async function show(page: Page, code: string): Promise<void> {
  await page.getByLabel(security.show.code).fill(code)
  await page.getByRole('button', { name: security.show.submit, exact: true }).click()
}

/** A device that makes and uses passkeys, as far as the browser can tell. */
async function withPasskeys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

const signOutOf = (context: BrowserContext) => context.clearCookies()

test('an administrator sets up a second factor, and comes in by code, by paper and by passkey', async ({
  browser,
  page,
}) => {
  test.slow()
  // Without a second factor her role opens nothing.
  await signIn(page)
  await expect(page.getByRole('heading', { name: security.setUp.title })).toBeVisible()
  await page.goto(`${site}/en/admin/jobs`)
  await expect(page).toHaveURL(/second-factor\/set-up/)

  await page.getByRole('link', { name: security.authenticator.add }).click()
  const key = (await page.locator('code').textContent()) ?? ''
  await page.getByLabel(security.code).fill('000000')
  await page.getByRole('button', { name: security.authenticator.submit }).click()
  await expect(page.getByText(refusals['factor-wrong'])).toBeVisible()
  await expect(page.locator('code')).toHaveText(key)
  await page.getByLabel(security.code).fill(shownBy(key, -1))
  await page.getByRole('button', { name: security.authenticator.submit }).click()
  const codes = await page.locator('ol code').allTextContents()
  expect(codes).toHaveLength(10)
  await page.getByRole('link', { name: security.recovery.done }).click()
  await expect(page).toHaveURL(`${site}/en/admin/jobs`)

  // The password alone leads to the code, whatever page is asked for.
  await signOutOf(page.context())
  await signIn(page)
  await expect(page).toHaveURL(/\/account\/second-factor\?/)
  await page.goto(`${site}/en/account/security`)
  await expect(page).toHaveURL(/\/account\/second-factor\?/)
  await show(page, shownBy(key))
  await expect(page).toHaveURL(`${site}/en/account/security`)

  await signOutOf(page.context())
  await signIn(page)
  await show(page, codes[0] ?? '')
  await expect(page).toHaveURL(`${site}/en/admin/jobs`)

  // A passkey, named; then it is the second factor, and after that all that is needed.
  await withPasskeys(page)
  await page.goto(`${site}/en/account/security`)
  await expect(page.getByText(security.recovery.left(9))).toBeVisible()
  await page.getByRole('link', { name: security.passkeys.add }).click()
  await page.getByLabel(security.passkeys.name).fill('Office computer')
  await page.getByRole('button', { name: security.passkeys.add }).click()
  await expect(page.getByRole('rowheader', { name: 'Office computer' })).toBeVisible()

  await signOutOf(page.context())
  await signIn(page)
  await page.getByRole('button', { name: security.passkeys.show }).click()
  await expect(page).toHaveURL(`${site}/en/admin/jobs`)

  await signOutOf(page.context())
  await page.goto(`${site}/en/sign-in?next=/en/admin/jobs`)
  await page.getByRole('button', { name: security.passkeys.signIn }).click()
  await expect(page).toHaveURL(`${site}/en/admin/jobs`)

  // Another browser is signed out from here.
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere)
  await show(elsewhere, codes[1] ?? '')
  await expect(elsewhere).toHaveURL(`${site}/en/admin/jobs`)
  await page.goto(`${site}/en/account/security`)
  await page.getByRole('button', { name: security.sessions.endOthers }).click()
  await expect(page.getByText(security.saved.sessions)).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/en\/sign-in/)
  await elsewhere.context().close()

  // One of two factors can go, the last one stays.
  await page.getByRole('link', { name: security.authenticator.remove }).click()
  await page.getByRole('button', { name: security.authenticator.remove }).click()
  await expect(page.getByText(security.saved.authenticator)).toBeVisible()
  await page.getByRole('link', { name: `${security.passkeys.remove}: Office computer` }).click()
  await page.getByRole('button', { name: security.passkeys.remove, exact: true }).click()
  await expect(page.getByText(refusals['factor-needed'])).toBeVisible()
})
