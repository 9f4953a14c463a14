import { EventEmitter, once } from 'node:events'
import { request as ask, createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import type { RequestContext } from '#app/platform/http/context.ts'
import { requestListener } from '#app/platform/http/server.ts'

type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer }
type Handle = (request: Request, context: RequestContext) => Response | Promise<Response>

const bodyOf = (parts: AsyncIterable<Uint8Array>) =>
  Readable.toWeb(Readable.from(parts, { objectMode: false })) as ReadableStream<Uint8Array>

/** The server around a site of one's own, which counts how often it was asked. */
async function open(handle: Handle) {
  const site = { epoch: 1, asked: [] as string[] }
  const server = createServer(
    await requestListener({
      async handle(request, context) {
        site.asked.push(`${request.method} ${new URL(request.url).pathname}`)
        return handle(request, context)
      },
      isPersonal: (cookies) => cookies === 'who=me',
      knownEpoch: () => site.epoch,
      closedFor: async () => null,
      contentEpoch: async () => site.epoch,
      assets: 'no-such-folder',
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const send = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const asked = ask({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
      })
      asked.on('error', reject)
      asked.end(body)
    })
  return { site, send, origin: `http://127.0.0.1:${port}` }
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }
const words = 'Бюджет жана угуулар. '.repeat(100)
const open24h = () => new Response(words, { headers: { ...html, 'Cache-Control': 'public, s-maxage=86400' } })

test('a page for everybody is made twice and then kept, until the content changes', async () => {
  const { site, send } = await open(open24h)
  for (let visit = 0; visit < 5; visit++) expect((await send('/ky')).body.toString()).toBe(words)
  expect(site.asked).toEqual(['GET /ky', 'GET /ky'])

  site.epoch = 2
  for (let visit = 0; visit < 3; visit++) expect((await send('/ky')).body.toString()).toBe(words)
  expect(site.asked).toHaveLength(3)
})

test('an answer of any length is made no faster than it is taken, and ends when the browser goes', async () => {
  let made = 0
  const ending = new EventEmitter()
  const ended = once(ending, 'ended')
  async function* lines() {
    try {
      for (;;) {
        made += 1
        yield new Uint8Array(64 * 1024)
      }
    } finally {
      ending.emit('ended')
    }
  }
  const endless = { 'Content-Type': 'text/csv', 'Transfer-Encoding': 'chunked' }
  const { origin } = await open(() => new Response(bodyOf(lines()), { headers: endless }))
  const response = await fetch(origin, { headers: { Cookie: 'who=me', 'Accept-Encoding': 'identity' } })
  const reader = response.body?.getReader()
  await reader?.read()
  expect(made).toBeLessThan(200)
  await reader?.cancel()
  await ended
})

test('whoever asks for the head alone leaves the whole page for the next', async () => {
  const { send } = await open(open24h)
  for (let visit = 0; visit < 3; visit++) {
    const head = await send('/ky', { method: 'HEAD' })
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(words)))
  }
  expect((await send('/ky')).body.toString()).toBe(words)
})

test('what was made for somebody who was recognised is kept for nobody else, whatever it says of itself', async () => {
  let visits = 0
  const { send } = await open((_, context) => {
    visits++
    context.isPersonal = visits <= 2
    return new Response(context.isPersonal ? 'Айнура' : 'nobody', {
      headers: { 'Cache-Control': 'public, s-maxage=60' },
    })
  })
  const bodies = []
  for (let visit = 0; visit < 4; visit++) bodies.push((await send('/ky')).body.toString())
  expect(bodies).toEqual(['Айнура', 'Айнура', 'nobody', 'nobody'])
})

test('a person is answered anew each time, and no other server may keep what she was told', async () => {
  const { site, send } = await open(open24h)
  const headers = { Cookie: 'who=me' }
  for (let visit = 0; visit < 3; visit++)
    expect((await send('/ky', { headers })).headers['cache-control']).toBe('private, no-cache')
  expect(site.asked).toHaveLength(3)
})

test('pages arrive in the encoding the browser takes, kept or not, and a browser that has one is told so', async () => {
  const { send } = await open(open24h)
  for (let visit = 0; visit < 3; visit++) {
    const brotli = await send('/ky', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
    expect(brotliDecompressSync(brotli.body).toString()).toBe(words)
    const gzip = await send('/ky', { headers: { 'Accept-Encoding': 'gzip, br;q=0' } })
    expect(gunzipSync(gzip.body).toString()).toBe(words)
    expect([brotli.headers.vary, gzip.headers['content-encoding']]).toEqual(['Accept-Encoding, Cookie', 'gzip'])
  }
  const { etag } = (await send('/ky')).headers
  const again = await send('/ky', { headers: { 'If-None-Match': String(etag) } })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('forms come from our own pages only', async () => {
  const { site, send, origin } = await open(() => new Response('done'))
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const foreign: Record<string, string>[] = [
    {},
    { Origin: 'null' },
    { Origin: 'https://elsewhere.example' },
    { Origin: `${origin}.elsewhere.example` },
    { Referer: 'https://elsewhere.example/' },
    { Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
  ]
  for (const headers of foreign) {
    await send('/ru/sign-in', { method: 'POST', headers: { ...form, ...headers }, body: 'a=b' })
    expect(site.asked.pop()).toBe('GET /ru/refused')
  }
  const own: Record<string, string>[] = [{ Origin: origin }, { Referer: `${origin}/ru/sign-in` }]
  for (const headers of own) {
    await send('/ru/sign-in', { method: 'POST', headers: { ...form, ...headers }, body: 'a=b' })
    expect(site.asked.pop()).toBe('POST /ru/sign-in')
  }
})

test('a mail program unsubscribes its reader from anywhere, by that address alone, and nothing of her browser goes with it', async () => {
  const seen: unknown[] = []
  const { site, send } = await open(async (request) => {
    seen.push([request.headers.get('Cookie'), await request.text()])
    return new Response('done')
  })
  const type = 'multipart/form-data; boundary=b'
  const headers = { 'Content-Type': type, Cookie: 'who=me', Origin: 'https://mail.example' }
  const body = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'
  expect((await send('/unsubscribe/token', { method: 'POST', headers, body })).status).toBe(200)
  expect((await send('/unsubscribe/token', { method: 'POST' })).status).toBe(200)
  expect(seen).toEqual([
    [null, ''],
    [null, ''],
  ])
  site.asked.length = 0
  for (const path of [
    '/ru/unsubscribe/token',
    '/unsubscribe/token/more',
    '/unsubscribe',
    '/unsubscribe/%2e%2e/sign-in',
  ])
    await send(path, { method: 'POST', headers: { Origin: 'https://mail.example' } })
  expect(site.asked.filter((line) => line.startsWith('POST'))).toEqual([])
})

test('a form comes with no origin that a route could compare with the host a proxy asked for', async () => {
  const origins: unknown[] = []
  const { send, origin } = await open((request) => {
    origins.push(request.headers.get('Origin'))
    return new Response('done')
  })
  await send('/ru/sign-in', { method: 'POST', headers: { Origin: origin, 'X-Forwarded-Host': 'elsewhere.example' } })
  expect(origins).toEqual([null])
})

test('for a form that is broken off, nothing is made', async () => {
  const { site, send, origin } = await open(() => new Response('done'))
  const { hostname, port } = new URL(origin)
  const head = `POST /ru/join HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${origin}\r\nContent-Length: 100\r\n\r\n`
  const line = connect(Number(port), hostname)
  await new Promise<void>((written) => line.write(`${head}a`, () => written()))
  // The server has read the beginning once it has answered somebody else, and has seen the end after another.
  for (let visit = 0; visit < 3; visit++) await send('/ky')
  line.destroy()
  for (let visit = 0; visit < 3; visit++) await send('/ky', { headers: { Cookie: 'who=me' } })
  expect(site.asked.filter((asked) => asked !== 'GET /ky')).toEqual([])
})

test('forms that nobody can read are refused by reason, and an empty one needs no type', async () => {
  const refusals: unknown[] = []
  const { send, origin } = await open(async (request, { refusal }) => {
    refusals.push(refusal?.reason ?? [...(await request.formData())])
    return new Response(null)
  })
  const post = (type: string | undefined, body: string | Buffer) =>
    send('/uz/join', { method: 'POST', headers: { Origin: origin, ...(type && { 'Content-Type': type }) }, body })
  const form = 'Application/X-WWW-Form-Urlencoded; charset=UTF-8'
  await post(form, 'name=Nigora+%CA%BB')
  await post(undefined, '')
  await post(undefined, 'name=x')
  await post('application/x-www-form-urlencodedfoo', 'name=x')
  await post('application/json', '{}')
  await post(form, Buffer.from([0x61, 0x3d, 0xff]))
  await post(form, 'a=%00')
  await post(form, 'a=%FF')
  await post(form, `a=${'x'.repeat(70_000)}`)
  const broken = 'body-broken'
  expect(refusals).toEqual([[['name', 'Nigora ʻ']], [], broken, broken, broken, broken, broken, broken, 'body-large'])
})

test('other methods, addresses nobody can read and data addresses are refused, in the language of the address', async () => {
  const refusals: unknown[] = []
  const { site, send } = await open((_, { refusal }) => {
    refusals.push(refusal)
    return new Response(null, { status: refusal?.status ?? 200 })
  })
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
    expect((await send('/en/join', { method })).status).toBe(405)
  for (const path of ['/en/%00', '/en/%FF', '/en/courses?q=%FF', '/en/learn.data', '/__manifest'])
    expect((await send(path)).status).toBe(400)
  expect(new Set(site.asked)).toEqual(new Set(['GET /en/refused', 'GET /ky/refused']))
})

test('when the site breaks, a page with words and a number says so', async () => {
  const { send } = await open((_, { refusal, requestId }) => {
    if (!refusal) throw new Error('The database is away.')
    return new Response(`${refusal.reason} ${requestId}`, { status: refusal.status })
  })
  const { status, headers, body } = await send('/ky')
  expect([status, body.toString()]).toEqual([500, `crash ${headers['x-request-id']}`])
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
})
