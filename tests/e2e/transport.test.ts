import { connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { endAll, newFolder, startSite } from './support/built-site.ts'

// A site with a name of its own, behind no proxy.
const named = 'https://bilim.example.org'
let host: string
let port: number

test.describe.configure({ mode: 'default', timeout: 300_000 })

test.beforeAll(async () => {
  test.setTimeout(900_000)
  const { freePort } = await import('#tests/support/free-port.js')
  port = await freePort()
  await startSite({ BILIM_DATA: newFolder(), BILIM_ORIGIN: named, PORT: String(port) }).opened()
  host = `localhost:${port}`
})
test.afterAll(endAll)

/** What the server says to these bytes, until one of the two closes the line. */
function sendBytes(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const line = connect(port, 'localhost')
    let answered = ''
    line.on('data', (bytes) => {
      answered += bytes.toString('latin1')
    })
    line.on('close', () => resolve(answered))
    line.on('error', reject)
    line.write(Buffer.from(text, 'latin1'))
  })
}
const statusesIn = (answered: string) =>
  [...answered.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n\r\n`
const post = (...headers: string[]) =>
  lines(
    'POST /ru/sign-in HTTP/1.1',
    `Host: ${host}`,
    `Origin: ${named}`,
    'Content-Type: application/x-www-form-urlencoded',
    ...headers,
  )
const get = (path: string, ...headers: string[]) =>
  lines(`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers)
const hidden = () => lines('GET /healthz HTTP/1.1', `Host: ${host}`)

test('a request whose end can be read in two ways is refused, the line closed, and nothing behind it answered', async () => {
  const unclear: Record<string, string> = {
    'a length and chunks': `${post('Content-Length: 6', 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden()}`,
    'two lengths': post('Content-Length: 0', 'Content-Length: 44') + hidden(),
    'the same length twice': post('Content-Length: 0', 'Content-Length: 0') + hidden(),
    'a list of lengths': post('Content-Length: 0, 44') + hidden(),
    'a length with a sign': post('Content-Length: +0') + hidden(),
    'a length below nothing': post('Content-Length: -1') + hidden(),
    'a length in other digits': `${post('Content-Length: 0x5')}abcde${hidden()}`,
    'a length beyond numbers': post('Content-Length: 99999999999999999999') + hidden(),
    'a length with a space before the colon': `${post('Content-Length : 5')}abcde${hidden()}`,
    'a folded length': `${post('Content-Length:\r\n 5')}abcde${hidden()}`,
    'an unknown coding': `${post('Transfer-Encoding: xchunked')}0\r\n\r\n${hidden()}`,
    'chunks that are not the last coding': `${post('Transfer-Encoding: chunked, identity')}0\r\n\r\n${hidden()}`,
    'two codings': `${post('Transfer-Encoding: chunked', 'Transfer-Encoding: identity')}0\r\n\r\n${hidden()}`,
    'a coding behind an odd space': `${post('Transfer-Encoding:\x0bchunked')}0\r\n\r\n${hidden()}`,
    'a folded coding': `${post('Transfer-Encoding:\r\n chunked')}0\r\n\r\n${hidden()}`,
    'a chunk of no size': `${post('Transfer-Encoding: chunked')}zz\r\n\r\n${hidden()}`,
    'a chunk below nothing': `${post('Transfer-Encoding: chunked')}-1\r\n\r\n${hidden()}`,
    'a chunk beyond numbers': `${post('Transfer-Encoding: chunked')}fffffffffffffffff\r\n`,
    'a chunk that ends with half a line end': `${post('Transfer-Encoding: chunked')}1\na\r\n0\r\n\r\n${hidden()}`,
    'a chunk longer than it says': `${post('Transfer-Encoding: chunked')}1\r\nab\r\n0\r\n\r\n${hidden()}`,
    'half line ends': `GET /ru HTTP/1.1\nHost: ${host}\n\n${hidden()}`,
    'one half line end': `GET /ru HTTP/1.1\r\nHost: ${host}\nX: a\r\n\r\n${hidden()}`,
    'the other half': `GET /ru HTTP/1.1\r\nHost: ${host}\r\nX: a\rGET /healthz HTTP/1.1\r\n\r\n`,
    'a folded header': get('/ru', 'X-A: b\r\n c') + hidden(),
    'a NUL in a header': get('/ru', 'X: a\0b') + hidden(),
    'a NUL in the name of a header': get('/ru', 'X\0: a') + hidden(),
    'a space before the colon': get('/ru', 'X : a') + hidden(),
    'no host': lines('GET /ru HTTP/1.1') + hidden(),
    'two hosts': get('/ru/no', 'Host: elsewhere.example') + hidden(),
    'a host that is none': lines('GET /ru/no HTTP/1.1', 'Host: a b<script>', 'Connection: close'),
    'a host with a path': lines('GET /ru/no HTTP/1.1', 'Host: elsewhere/../x', 'Connection: close'),
    'a host with a name before it': lines('GET /ru/no HTTP/1.1', 'Host: a@elsewhere', 'Connection: close'),
    'another protocol': '\x16\x03\x01\r\n\r\n',
    'another version': lines('GET /ru HTTP/3.0', `Host: ${host}`),
  }
  for (const [what, bytes] of Object.entries(unclear))
    expect([what, statusesIn(await sendBytes(bytes))]).toEqual([what, [400]])
})

test('what is larger than anybody needs is refused before it is read', async () => {
  const much = 'a'.repeat(20_000)
  const large: [string, number][] = [
    [get('/ru', `X: ${much}`), 431],
    [get(`/${much}`), 431],
    [`${post('Transfer-Encoding: chunked')}1;${much}\r\na\r\n0\r\n\r\n`, 413],
    [post('Content-Length: 1000000'), 413],
  ]
  for (const [bytes, status] of large) expect(statusesIn(await sendBytes(bytes))).toEqual([status])
})

test('no other method, override or protocol is taken', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
    expect([method, statusesIn(await sendBytes(get('/ru/no').replace('GET', method)))]).toEqual([method, [405]])
  expect(await sendBytes(lines('CONNECT elsewhere.example:443 HTTP/1.1', `Host: ${host}`))).toBe('')
  for (const name of ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', '_method'])
    expect(statusesIn(await sendBytes(get('/ru/no?_method=POST', `${name}: POST`)))).toEqual([404])
  for (const [upgrade, ...more] of [
    ['websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: a'],
    ['h2c', 'HTTP2-Settings: AA'],
  ])
    expect(
      statusesIn(await sendBytes(get('/ru/no', 'Connection: Upgrade, close', `Upgrade: ${upgrade}`, ...more))),
    ).toEqual([404])
})

const ask = (path: string, headers: Record<string, string> = {}, form?: Record<string, string>) =>
  fetch(`http://${host}${path}`, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { Origin: named, ...headers },
    ...(form && { body: new URLSearchParams(form) }),
  })

test('whatever host is asked for or forwarded, the site calls itself by its own name', async () => {
  for (const header of [
    'X-Forwarded-Host: evil.example',
    'Forwarded: host=evil.example;proto=http',
    'X-Original-URL: /ru/admin',
    'X-Rewrite-URL: /ru/admin',
  ]) {
    for (const path of ['/sitemap.xml', '/robots.txt', '/ru', '/ru/learn', '/v/x', '/unsubscribe/x']) {
      const answered = await sendBytes(get(path, header).replace(`Host: ${host}`, 'Host: evil.example'))
      expect(statusesIn(answered)[0]).toBeLessThan(405)
      expect(answered).not.toContain('evil.example')
    }
  }
  expect(await (await ask('/sitemap.xml')).text()).toContain(`${named}/ru/courses`)
})

test('a way back leads to no other site, and to nothing but a page', async () => {
  const elsewhere = [
    ...[
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      '///evil.example',
      '/.//evil.example',
    ],
    ...[
      'https://evil.example',
      'https:evil.example',
      'javascript:alert(1)',
      'data:text/html,x',
      '/ru/../../..//evil.example',
    ],
    ...[
      '%2f%2fevil.example',
      '/%2f%2fevil.example',
      '/%5cevil.example',
      '/ru\r\nLocation: https://evil.example',
      '@evil.example',
    ],
    ...['//evil.example/ru/learn', 'http://localhost@evil.example', '/ru/%2e%2e//evil.example', '/ru//evil.example'],
  ]
  for (const next of elsewhere) {
    const query = new URLSearchParams({ next, page: next })
    for (const path of [
      `/ru/sign-in?${query}`,
      `/ru/language?${query}`,
      `/ru/account/second-factor?${query}`,
      `/ru/join?${query}`,
    ]) {
      const answer = await ask(path)
      const location = answer.headers.get('Location')
      if (location) expect(new URL(location, named).origin, `${path} ${location}`).toBe(named)
      if (location) expect(location).not.toMatch(/^\/[/\\]|[\r\n]/)
      expect(await answer.text()).not.toMatch(/(href|action)="([a-z]+:)?[\\/]{2}evil/)
    }
  }
})

test('no path climbs out of the files, the certificates or the assets', async () => {
  const climbing = [
    ...[
      '../../../../etc/passwd',
      '..%2f..%2f..%2fetc%2fpasswd',
      '..%252f..%252fetc%252fpasswd',
      '%2e%2e/%2e%2e/etc/passwd',
    ],
    ...[
      '..%5c..%5c..%5cetc%5cpasswd',
      '....//....//etc/passwd',
      '%c0%ae%c0%ae/etc/passwd',
      'passwd%00.pdf',
      '..;/..;/etc/passwd',
    ],
    ...[
      '.env',
      '.git/config',
      'server.js',
      'server.js.map',
      '%2e%2e%2fserver.js',
      'C:%5cwindows%5cwin.ini',
      'bilim.sqlite',
    ],
  ]
  for (const base of [
    '/',
    '/assets/',
    '/files/',
    `/files/${'0'.repeat(64)}/`,
    '/certificates/',
    '/ru/account/my-data/exports/',
    '/ru/',
  ])
    for (const path of climbing) {
      const answered = await sendBytes(get(base + path))
      const [status = 0] = statusesIn(answered)
      expect([base + path, [302, 400, 404].includes(status)]).toEqual([base + path, true])
      expect(answered).not.toMatch(/root:x:0|requestListener|\[core\]|SQLite format/)
    }
})

test('cookies are for this host, https and the server alone; no other site may read an answer or take part in one', async () => {
  const contact = 'somebody@example.org'
  const asked = await ask('/ru/join', {}, { contact, country: 'KG' })
  expect(asked.status).toBe(302)
  const cookies = asked.headers.getSetCookie()
  expect(cookies.length).toBeGreaterThan(0)
  for (const cookie of cookies) expect(cookie).toMatch(/^__Host-[\w-]+=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  for (const path of ['/ru', '/ru/sign-in', '/ru/no', '/healthz', '/robots.txt', '/sitemap.xml', '/ru/learn']) {
    const { headers } = await ask(path, { Origin: 'https://evil.example' })
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
    expect(headers.get('Server')).toBe(null)
    expect(headers.get('X-Powered-By')).toBe(null)
  }
})

test('a form of another site is refused before anything is looked at, whatever it says of itself', async () => {
  const { origin } = messagesFor('ru').site.errorPages
  const foreign: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: `http://${host}` },
    { Origin: 'null' },
    { Origin: `${named}.evil.example` },
    { Origin: named.replace('https', 'http') },
    { Origin: named, 'Sec-Fetch-Site': 'cross-site' },
    { Origin: '', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: '', Referer: 'https://evil.example/' },
    { Origin: '', Referer: `https://evil.example/?${named}` },
    { Origin: '' },
  ]
  for (const headers of foreign) {
    const answer = await ask('/ru/join', headers, { contact: 'other@example.org', country: 'KG' })
    expect([headers, answer.status]).toEqual([headers, 403])
    expect(await answer.text()).toContain(origin.title)
  }
})
