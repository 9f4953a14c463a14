import { expect, test } from '@playwright/test'
import { endAll, newFolder, startSite } from './support/built-site.ts'

test.describe.configure({ timeout: 180_000 })
test.afterAll(endAll)

const names = { given: 'Zyinagul', family: 'Kubanychbekova', officialName: 'Kubanychbekova Zyinagul' }
const [first, second] = ['zyinagul.first@example.org', '+996 555 918 273']
const [password, other] = ['seven unrelated words', 'eight unrelated words']
const [code, token] = ['718293', 'c2VjcmV0LXRva2VuLW9mLW1pbmU']

test('the log of requests and jobs holds no name, phone, e-mail, code, token or cookie', async () => {
  // Mail leads to a port where nobody listens, so that jobs fail with what they were about.
  const site = startSite({ BILIM_DATA: newFolder(), LOG_LEVEL: 'debug', SMTP_URL: 'smtp://127.0.0.1:1' })
  const origin = await site.opened()
  const ask = (path: string, { cookie = '', form }: { cookie?: string; form?: Record<string, string> } = {}) =>
    fetch(origin + path, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { Origin: origin, 'User-Agent': `Reader of ${names.family}`, ...(cookie && { Cookie: cookie }) },
      ...(form && { body: new URLSearchParams(form) }),
    })
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const join = (contact: string, word: string) => {
    const facts = { ...names, country: 'KG', sex: 'female', birthYear: '1988', consent: 'on' }
    return ask('/ru/join', { form: { ...facts, contact, password: word } })
  }

  const joined = [await join(first, password), await join(second, other)]
  expect(joined.map(({ status }) => status)).toEqual([302, 302])
  const cookie = cookieOf(joined[0] as Response)
  expect(cookie).toMatch(/^bilim=.{20}/)
  expect((await ask('/ru/sign-in', { form: { contact: first, password: other } })).status).toBe(409)
  expect((await ask('/ru/sign-in', { form: { contact: first, password } })).status).toBe(302)
  expect((await ask('/ru/learn', { cookie })).status).toBe(200)
  expect((await ask('/ru/account/my-data/exports', { cookie, form: {} })).status).toBe(302)
  const merged = await ask('/ru/account/merge', { cookie, form: { contact: second, password: other } })
  expect(merged.headers.get('Location')).toBe('/ru/account/merge?done')
  for (const path of [
    `/ru/courses?q=${names.family}&email=${first}`,
    `/ru/${names.family}/${encodeURIComponent(second)}`,
    `/ru/verify?serial=${code}`,
    `/v/${names.given}`,
    `/ru/unsubscribe/${token}`,
    `/${token}?code=${code}`,
    `/ru/sign-in?next=/ru/learn?token=${token}`,
    '/%E0%A4%A',
  ])
    await ask(path)
  await ask(`/ru/unsubscribe/${token}`, { form: { code, contact: first } })
  await fetch(`${origin}/ru/join`, { method: 'POST', headers: { Origin: 'http://elsewhere.example' }, body: first })

  // The letter about the merger is tried and fails.
  await expect.poll(site.logged, { timeout: 60_000 }).toContain('send-message')
  const log = site.logged()
  for (const line of [
    '"path":"/:lang/join","status":302',
    '"path":"/:lang/account/merge","status":302',
    '"status":404',
  ])
    expect(log).toContain(line)
  const [cookieName = '', secret = ''] = cookie.split('=')
  expect(cookieName).toBe('bilim')
  const never = [...Object.values(names), first, 'zyinagul', second, '+996555918273', '555918273', password, other]
  for (const word of [...never, code, token, secret, decodeURIComponent(secret), encodeURIComponent(second)])
    expect(log.toLowerCase()).not.toContain(word.toLowerCase())
})
