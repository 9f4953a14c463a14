import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { RequestContext } from '#app/platform/http/context.ts'
import { htmlResponse } from '#app/platform/http/html.ts'
import { renderingMemory, sendRendering } from '#app/platform/http/kept-rendering.ts'
import { send } from '#app/platform/http/send.ts'

/** A site of one page that shows `shown` to whoever says her name, and counts how often it was drawn. */
async function open(maxBytes = 100_000) {
  const site = { shown: '2 of 9' as unknown, drawn: 0 }
  const drawOnce = renderingMemory(maxBytes)
  const draw = async (name: string) => {
    site.drawn++
    const html = `<a href="/ky/account">${name}</a><p>${site.shown}</p>`
    return htmlResponse(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  }
  const server = createServer(async (incoming, outgoing) => {
    const name = decodeURIComponent(incoming.url?.slice(1) ?? '')
    const context = {
      requestId: `for ${name.length}`,
      name,
      cookies: [`name=${name.length}`],
      askedAgainAfter: name === 'Айнура' ? 1801 : null,
    } as unknown as RequestContext
    const answer = await drawOnce(site.shown, name, draw)
    if (answer instanceof Response) await send(answer, incoming, outgoing, context)
    else sendRendering(answer, incoming.method, outgoing, context)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = (name: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}/${encodeURIComponent(name)}`, { method, headers: { 'Accept-Encoding': 'br' } })
  const read = async (name: string) => (await (await ask(name)).text()).replace(/ +>/, '>')
  return { site, ask, read }
}

test('a page that shows the same is drawn twice and then kept, and everybody reads her own name on it', async () => {
  const { site, read } = await open()
  const names = ['Айнура', 'Oʻgʻiloy', 'Бектур', '<i>&', 'Айнура']
  const pages = []
  for (const name of names) pages.push(await read(name))
  const written = ['Айнура', 'Oʻgʻiloy', 'Бектур', '<i>&', 'Айнура']
  expect(pages.slice(1)).toEqual(
    written
      .slice(1)
      .map((name) => `<a href="/ky/account">${name.replace('<i>&', '&#60;i&#62;&#38;')}</a><p>2 of 9</p>`),
  )
  expect(site.drawn).toBe(2)
})

test('what is shown otherwise is another page, at once', async () => {
  const { site, read } = await open()
  for (let visit = 0; visit < 3; visit++) await read('Айнура')
  site.shown = '3 of 9'
  expect(await read('Айнура')).toBe('<a href="/ky/account">Айнура</a><p>3 of 9</p>')
})

test('a kept page has the headers of a new one: its own number, her cookies, kept by no other server', async () => {
  const { ask } = await open()
  const seen = []
  for (let visit = 0; visit < 3; visit++) {
    const headers = new Headers((await ask('Айнура')).headers)
    for (const name of ['date', 'connection', 'keep-alive', 'content-length']) headers.delete(name)
    seen.push(Object.fromEntries(headers))
  }
  expect(seen[0]).toMatchObject({
    'cache-control': 'no-store',
    'set-cookie': 'name=6',
    vary: 'Accept-Encoding, Cookie',
    // She sits at a computer that others use too.
    refresh: '1801',
  })
  expect([seen[1], seen[2]]).toEqual([seen[0], seen[0]])
  const head = await ask('Айнура', 'HEAD')
  expect([await head.text(), Number(head.headers.get('content-length')) > 100]).toEqual(['', true])
})

test('what JSON cannot tell apart is drawn each time', async () => {
  const { site, read } = await open()
  for (const shown of [new Set([1]), new Map([[1, 2]]), Number.NaN, 5n, { deep: [new Set()] }]) {
    site.shown = shown
    site.drawn = 0
    for (let visit = 0; visit < 3; visit++) await read('Айнура')
    expect(site.drawn).toBe(3)
  }
})

test('a name too long for the gap is drawn with its page each time', async () => {
  const { site, read } = await open()
  const name = 'ң'.repeat(60)
  for (let visit = 0; visit < 3; visit++) expect(await read(name)).toContain(`>${name}</a>`)
  expect(site.drawn).toBe(3)
})

test('pages beyond the memory make room for newer ones', async () => {
  const { site, read } = await open(500)
  const visit = async (shown: string) => {
    site.shown = shown
    for (let times = 0; times < 2; times++) await read('Айнура')
  }
  for (let page = 0; page < 20; page++) await visit(`page ${page}`)
  const drawn = site.drawn
  await visit('page 19')
  expect(site.drawn).toBe(drawn)
  await visit('page 0')
  expect(site.drawn).toBe(drawn + 1)
})
