import { request as http } from 'node:http'
import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { personAt } from './support/person.ts'

/** Sends a request as it stands, which no browser would. */
function send(
  base: string | undefined,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
) {
  const { hostname, port } = new URL(base ?? '')
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = http(
      { hostname, port, path, method: options.method ?? 'GET', headers: options.headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
      },
    )
    asked.on('error', reject)
    asked.end(options.body)
  })
}

const form = (origin = '') => ({ 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin })

test('a form sent from elsewhere changes nothing and is told so', async ({ baseURL }) => {
  const { origin } = messagesFor('ru').site.errorPages
  for (const headers of [form('https://elsewhere.example'), { 'Content-Type': 'application/x-www-form-urlencoded' }]) {
    const { status, text } = await send(baseURL, '/ru/sign-in', {
      method: 'POST',
      headers,
      body: 'contact=a&password=b',
    })
    expect(status).toBe(403)
    expect(text).toContain(origin.title)
  }
})

test('a body that is too large is refused with words', async ({ baseURL }) => {
  const { large } = messagesFor('uz').site.errorPages
  const body = `contact=${'a'.repeat(100_000)}`
  const { status, text } = await send(baseURL, '/uz/sign-in', { method: 'POST', headers: form(baseURL), body })
  expect(status).toBe(413)
  expect(text).toContain(large.title)
})

test('bodies that nobody can read are refused with words', async ({ baseURL }) => {
  const { broken } = messagesFor('ky').site.errorPages
  const bodies = [Buffer.from([0x63, 0x3d, 0xff, 0xfe]), 'contact=%00', 'contact=%E0%A4%A', 'contact=%FF']
  for (const body of bodies) {
    const { status, text } = await send(baseURL, '/ky/sign-in', { method: 'POST', headers: form(baseURL), body })
    expect(status).toBe(400)
    expect(text).toContain(broken.title)
  }
  const json = { 'Content-Type': 'application/json', Origin: baseURL ?? '' }
  expect((await send(baseURL, '/ky/sign-in', { method: 'POST', headers: json, body: '{}' })).status).toBe(400)
})

test('addresses that nobody can read get a designed page', async ({ baseURL }) => {
  for (const path of ['/ky/%00', '/ky/%FF', '/ky/%E0%A4%A', '/ky/courses?q=%00', '/ky/courses?q=%FF']) {
    const { status, text } = await send(baseURL, path)
    expect([path, status]).toEqual([path, 400])
    expect(text).toContain('<html')
  }
})

test('a file that is not there and an address that takes no form get a designed page too', async ({
  request,
  baseURL,
}) => {
  const { notFound, notTaken } = messagesFor('ky').site.errorPages
  const headers = { Accept: 'text/html' }
  for (const path of ['/certificates/x', '/certificates/BLM-0000-0000-0.pdf', '/files/00/nothing.csv']) {
    const answer = await request.get(path, { headers })
    expect([path, answer.status()]).toEqual([path, 404])
    expect(await answer.text()).toContain(notFound.title)
  }
  for (const path of ['/ky/courses', '/certificates/x']) {
    const answer = await request.post(path, { headers: { ...headers, Origin: baseURL ?? '' }, form: {} })
    expect([path, answer.status()]).toEqual([path, 405])
    expect(await answer.text()).toContain(notTaken.title)
  }
})

test('broken cookies are as none', async ({ baseURL }) => {
  for (const cookie of [
    'bilim=',
    'bilim=%00',
    `bilim=p${'a'.repeat(5000)}`,
    'bilim="; drop table',
    '=;;;=',
    'bilim=pxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ]) {
    expect([cookie, (await send(baseURL, '/ky/courses', { headers: { Cookie: cookie } })).status]).toEqual([
      cookie,
      200,
    ])
  }
})

test('what was typed comes back with what is wrong, in the language of the page', async ({ page }) => {
  const { account, codes, errors, site } = messagesFor('uz')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const expectErrors = async (...reasons: ('choose' | 'contact-unreadable' | 'password-short' | 'required')[]) => {
    await expect(page.getByRole('alert')).toContainText(site.formErrors)
    for (const reason of reasons) await expect(page.getByText(errors[reason]).first()).toBeVisible()
  }
  await page.goto('/uz/join')
  await page.getByLabel(account.join.contact).fill('12')
  await press(codes.send)
  await expectErrors('contact-unreadable')
  await expect(page.getByLabel(account.join.contact)).toHaveValue('12')

  await page.getByLabel(account.join.contact).fill('+998 90 123 45 99')
  await press(codes.send)
  await personAt(page, 'uz').enterKeptCode()
  await page.getByLabel(account.join.given, { exact: true }).fill('Nigora <b>')
  await page.getByLabel(account.join.password).fill('short')
  await page.getByLabel(account.join.consent).check()
  await press(account.join.submit)
  await expectErrors('password-short', 'required', 'choose')
  await expect(page.getByText(errors['name-signs']('< >')).first()).toBeVisible()
  await expect(page.getByLabel(account.join.consent)).toBeChecked()
  await expect(page.getByLabel(account.join.given, { exact: true })).toHaveValue('Nigora <b>')
  await expect(page.getByLabel(account.join.password)).toHaveValue('')
})

test('the language switch keeps the page and what was asked', async ({ page }) => {
  await page.goto('/ky/courses?topic=budget&q=бюджет')
  await page.getByRole('link', { name: 'Oʻzbekcha', exact: true }).click()
  await expect(page).toHaveURL(/\/uz\/courses\?topic=budget&q=/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'uz')
  await page.getByRole('link', { name: 'Ўзбекча', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'uz-Cyrl')
})

test('security headers stand on every answer', async ({ request }) => {
  for (const path of ['/ky', '/ky/sign-in', '/ky/no-such-page', '/healthz']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})
