import type { IncomingMessage, ServerResponse } from 'node:http'
import { encode, encodingFor } from '#app/platform/http/encoding.ts'
import { bytesOf } from '#app/platform/http/html.ts'
import { headersOfEveryAnswer } from '#app/platform/http/security.ts'

const everyAnswer = Object.entries(headersOfEveryAnswer)
const isText = /^(text\/|application\/(json|xml))/

/** Sends what the routes answered, for this one browser: compressed where that helps, never kept by default. */
export async function send(
  response: Response,
  { method, headers: asked }: IncomingMessage,
  outgoing: ServerResponse,
  { requestId, cookies }: { requestId: string; cookies: string[] },
): Promise<void> {
  const headers = new Headers(response.headers)
  for (const [name, value] of everyAnswer) if (!headers.has(name)) headers.set(name, value)
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  headers.set('X-Request-Id', requestId)
  headers.set('Cache-Control', cacheControl(headers.get('Cache-Control')))
  const etag = headers.get('ETag')
  if (etag !== null && asked['if-none-match']?.includes(etag)) {
    headers.delete('Content-Length')
    outgoing.writeHead(304, [...headers].flat()).end()
    return
  }
  if (!response.body) {
    outgoing.writeHead(response.status, [...headers].flat()).end()
    return
  }
  let body = await bytesOf(response)
  if (isText.test(headers.get('Content-Type') ?? '') && !headers.has('Content-Encoding')) {
    const encoding = encodingFor(asked['accept-encoding'])
    body = await encode(body, encoding)
    headers.set('Vary', 'Accept-Encoding, Cookie')
    if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  }
  headers.set('Content-Length', String(body.length))
  outgoing.writeHead(response.status, [...headers].flat())
  outgoing.end(method === 'HEAD' ? undefined : body)
}

// How long our own server may keep a page for visitors is not for others to act on.
function cacheControl(control: string | null): string {
  if (control === null) return 'no-store'
  return control.includes('s-maxage') ? 'private, no-cache' : control
}
