import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { demoPassword } from '#app/domains/accounts/password.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'

test.describe.configure({ timeout: 180_000 })
test.afterAll(endAll)

// Two people of the demonstration, and one who only begins to join.
const names = ['Токтосунова', 'Айнура', 'Aliyeva', 'Nigora', 'Zyinagul']
const [first, second, third] = ['+996555000101', '+998900000102', 'zyinagul.first@example.org']
const token = 'c2VjcmV0LXRva2VuLW9mLW1pbmU'

test('the log of requests and jobs holds no name, phone, e-mail, code, token or cookie', async () => {
  // Mail leads to a port where nobody listens, so that jobs fail with what they were about.
  const folder = newFolder()
  const site = startSite({ BILIM_DATA: folder, BILIM_DEMO: 'yes', LOG_LEVEL: 'debug', SMTP_URL: 'smtp://127.0.0.1:1' })
  const origin = await site.opened()
  const ask = (path: string, { cookie = '', form }: { cookie?: string; form?: Record<string, string> } = {}) =>
    fetch(origin + path, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { Origin: origin, 'User-Agent': `Reader of ${names[4]}`, ...(cookie && { Cookie: cookie }) },
      ...(form && { body: new URLSearchParams(form) }),
    })
  const signIn = (contact: string, word: string) => ask('/ru/sign-in', { form: { contact, password: word } })

  expect((await ask('/ru/join', { form: { contact: third, country: 'KG' } })).status).toBe(302)
  expect((await signIn(first, 'not her password')).status).toBe(409)
  const signedIn = await signIn(first, demoPassword)
  expect(signedIn.status).toBe(302)
  const sent = signedIn.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  const cookie = sent.find((line) => line.startsWith('bilim=')) ?? ''
  expect(cookie).toMatch(/^bilim=.{20}/)
  const database = new Database(join(folder, 'bilim.sqlite'), { readonly: true })
  const letter = database.prepare('SELECT "text" FROM "Message" WHERE "recipient" = ?').get(third) as { text: string }
  const [code = ''] = /\d{6}/.exec(letter.text) ?? []
  database.close()
  expect(code).toHaveLength(6)
  expect((await ask('/ru/learn', { cookie })).status).toBe(200)
  expect((await ask('/ru/account/my-data/exports', { cookie, form: {} })).status).toBe(302)
  const merged = await ask('/ru/account/merge', { cookie, form: { contact: second, password: demoPassword } })
  expect(merged.headers.get('Location')).toBe('/ru/account/merge?done')
  for (const path of [
    `/ru/courses?q=${names[0]}&email=${third}`,
    `/ru/${names[4]}/${encodeURIComponent(second)}`,
    `/ru/verify?serial=${code}`,
    `/v/${names[4]}`,
    `/ru/unsubscribe/${token}`,
    `/${token}?code=${code}`,
    `/ru/sign-in?next=/ru/learn?token=${token}`,
    '/%E0%A4%A',
  ])
    await ask(path)
  await ask(`/ru/unsubscribe/${token}`, { form: { code, contact: third } })
  await fetch(`${origin}/ru/join`, { method: 'POST', headers: { Origin: 'http://elsewhere.example' }, body: third })

  // The letter with the code is tried and fails.
  await expect.poll(site.logged, { timeout: 20_000 }).toContain('"msg":"not sent"')
  // At the start the demonstration says how to sign in as its invented people.
  const isListing = (line: string) => line.startsWith('  ') && line.endsWith(`password ${demoPassword}`)
  const lines = site.logged().split('\n')
  const log = lines.filter((line) => !isListing(line)).join('\n')
  for (const line of [
    '"path":"/:lang/join","status":302',
    '"path":"/:lang/account/merge","status":302',
    '"status":404',
  ])
    expect(log).toContain(line)
  const secrets = sent.flatMap((line) => line.slice(line.indexOf('=') + 1))
  const digits = [first, second].map((phone) => phone.slice(4))
  for (const word of [...names, ...digits, third, demoPassword, 'not her password', code, token, ...secrets])
    expect(log.toLowerCase()).not.toContain(word.toLowerCase())
})
