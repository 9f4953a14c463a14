import { expect, test } from 'vitest'
import { fetchPdf } from '#app/domains/certificates/pdf-file.ts'
import { newSerial } from '#app/domains/certificates/serial.ts'
import { loader } from '#app/routes/api/certificate-pdf.tsx'
import { loader as verify } from '#app/routes/public/verify.tsx'
import { routeArgs } from '#tests/support/route-args.ts'

async function answerTo(file: string): Promise<Response> {
  const thrown = await loader(await routeArgs({ params: { file } })).catch((ending: unknown) => ending)
  if (!(thrown instanceof Response)) throw thrown
  return thrown
}

test('a paper of no certificate is not there; after too many such numbers the answer says how long to wait', async () => {
  expect((await answerTo(`${newSerial()}.pdf`)).status).toBe(404)
  expect((await answerTo('hello.pdf')).status).toBe(404)
  expect((await answerTo('hello')).status).toBe(404)
  for (let time = 0; time < 300; time++) await fetchPdf(null, newSerial(), '')
  const wait = await answerTo(`${newSerial()}.pdf`)
  expect(wait.status).toBe(429)
  expect(Number(wait.headers.get('Retry-After'))).toBeGreaterThan(0)

  const page = await verify(await routeArgs({ params: {}, path: `/ru/verify?serial=${newSerial()}` }))
  if (!('init' in page)) throw new Error('The page told something.')
  expect(page.init?.status).toBe(429)
  expect(page.init?.headers).toEqual({ 'Retry-After': expect.stringMatching(/^\d+$/) })
})
