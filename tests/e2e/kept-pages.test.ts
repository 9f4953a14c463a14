import { request as http } from 'node:http'
import { expect, test } from '@playwright/test'

/** Asks with a cookie header as it stands, which no browser would send. */
function ask(base: string | undefined, path: string, cookie: string, method = 'GET'): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = http(new URL(path, base), { method, headers: { Cookie: cookie } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(`${response.statusCode} ${Buffer.concat(parts)}`))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test('what is shown to somebody who is signed in is shown to nobody else, however her cookie is written', async ({
  request,
  baseURL,
}) => {
  const form = { contact: '+996555000101', password: 'bilim-demo-2026' }
  await request.post('/ky/sign-in', { form, headers: { Origin: baseURL ?? '' } })
  const { cookies } = await request.storageState()
  const session = cookies.find(({ name }) => name === 'bilim')?.value ?? ''
  expect(await ask(baseURL, '/ky/courses?level=basic', `bilim=${session}`)).toContain('Айнура')
  for (const cookie of [
    `bilim=${session}`,
    `%62ilim=${session}`,
    `Bilim=${session}`,
    `lang=ky; bilim=${session}`,
    '',
  ]) {
    for (let visit = 0; visit < 3; visit++) await ask(baseURL, '/ky/courses?level=basic', cookie)
    expect(await ask(baseURL, '/ky/courses?level=basic', '')).not.toContain('Айнура')
  }
})

test('whoever asks for the head of a page leaves the page whole', async ({ baseURL }) => {
  for (let visit = 0; visit < 3; visit++) expect(await ask(baseURL, '/ky/privacy', '', 'HEAD')).toBe('200 ')
  expect(await ask(baseURL, '/ky/privacy', '')).toContain('</html>')
})

test('cookies of others that cannot be decoded are nobody’s business', async ({ baseURL }) => {
  for (const cookie of ['_ga=100%', 'bilim=%ff', 'bilim=%', 'lang=%zz', 'bilim=p%zz'])
    for (const path of ['/ky', '/ky/courses', '/ky/sign-in'])
      expect((await ask(baseURL, path, cookie)).slice(0, 3), `${path} with ${cookie}`).toBe('200')
})
