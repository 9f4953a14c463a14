import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { requestListener } from '#app/platform/http/server.ts'

const upload = '/en/admin/organisations/units/import'

/** A site that says which file it was handed, or why the server kept the form back. */
async function open() {
  const server = createServer(
    await requestListener({
      async handle(request, { refusal }) {
        if (refusal) return new Response(refusal.reason, { status: refusal.status })
        const file = (await request.formData()).get('file')
        return new Response(file instanceof File ? `${file.name}: ${await file.text()}`.slice(0, 60) : 'no file')
      },
      isPersonal: (cookies) => cookies === 'who=me',
      knownEpoch: () => 1,
      closedFor: async () => null,
      contentEpoch: async () => 1,
      assets: 'no-such-folder',
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return async (body: BodyInit, { path = upload, headers = {} } = {}) => {
    const sent = { Origin: origin, Cookie: 'who=me', ...headers }
    const answer = await fetch(`${origin}${path}`, { method: 'POST', headers: sent, body })
    return [answer.status, await answer.text()]
  }
}

const fileForm = (content: BlobPart, name = 'list.csv') => {
  const form = new FormData()
  form.set('file', new File([content], name))
  return form
}

test('a file is taken where a page asks for one, and there only, from who may be signed in', async () => {
  const send = await open()
  expect(await send(fileForm('id,ru'))).toEqual([200, 'list.csv: id,ru'])
  expect(await send(fileForm('x'.repeat(1024 * 1024)))).toEqual([200, `list.csv: ${'x'.repeat(50)}`])
  expect(await send(fileForm('id'), { path: '/en/admin/organisations' })).toEqual([400, 'body-broken'])
  expect(await send(fileForm('id'), { headers: { Cookie: '' } })).toEqual([400, 'body-broken'])
  expect(await send(fileForm('id'), { headers: { Origin: 'https://elsewhere.example' } })).toEqual([403, 'origin'])
})

test('a form with a file is bounded, and one that is broken off or hides a NUL in a name is refused', async () => {
  const send = await open()
  expect(await send(fileForm('x'.repeat(7 * 1024 * 1024)))).toEqual([413, 'body-large'])
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
  for (const broken of ['--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nid', 'nothing', '']) {
    expect(await send(broken, { headers })).toEqual([400, 'body-broken'])
  }
  const hidden = '--b\r\nContent-Disposition: form-data; name="file\0"\r\n\r\nid\r\n--b--\r\n'
  expect(await send(hidden, { headers })).toEqual([400, 'body-broken'])
  expect(await send('id=1', { headers: { 'Content-Type': 'multipart/form-data' } })).toEqual([400, 'body-broken'])
  // A plain form stays as small as everywhere.
  expect(await send(new URLSearchParams({ file: 'x'.repeat(70_000) }))).toEqual([413, 'body-large'])
})
