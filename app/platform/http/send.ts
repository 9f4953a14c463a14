import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestContext } from '#app/platform/http/context.ts'
import { type Encoding, encode, encodingFor } from '#app/platform/http/encoding.ts'
import { bytesOf } from '#app/platform/http/html.ts'
import { headersOfEveryAnswer } from '#app/platform/http/security.ts'

const everyAnswer = Object.entries(headersOfEveryAnswer)
const isText = /^(text\/|application\/(json|xml))/

/** Sends what the routes answered, for this one browser: compressed where that helps, never kept by default. */
export async function send(
  response: Response,
  { method, headers: asked }: IncomingMessage,
  outgoing: ServerResponse,
  { requestId, cookies, askedAgainAfter }: Pick<RequestContext, 'requestId' | 'cookies' | 'askedAgainAfter'>,
): Promise<void> {
  const write = (status: number, headers: Headers) => {
    for (const cookie of cookies) headers.append('Set-Cookie', cookie)
    headers.set('X-Request-Id', requestId)
    if (askedAgainAfter !== null) headers.set('Refresh', String(askedAgainAfter))
    return outgoing.writeHead(status, [...headers].flat())
  }
  const etag = response.headers.get('ETag')
  if (etag !== null && asked['if-none-match']?.includes(etag)) {
    const headers = headersToSend(response.headers)
    headers.delete('Content-Length')
    write(304, headers).end()
    return
  }
  if (!response.body) {
    write(response.status, headersToSend(response.headers)).end()
    return
  }
  const plain = await bytesOf(response)
  const isCompressed =
    isText.test(response.headers.get('Content-Type') ?? '') && !response.headers.has('Content-Encoding')
  const encoding = isCompressed ? encodingFor(asked['accept-encoding']) : null
  const body = encoding ? await encode(plain, encoding) : plain
  write(response.status, headersToSend(response.headers, encoding, body.length))
  outgoing.end(method === 'HEAD' ? undefined : body)
}

/** What goes before an answer: what it says of itself, what every answer says, and how its body is encoded. */
export function headersToSend(own: Headers, encoding: Encoding | null = null, length?: number): Headers {
  const headers = new Headers(own)
  for (const [name, value] of everyAnswer) if (!headers.has(name)) headers.set(name, value)
  headers.set('Cache-Control', cacheControl(headers.get('Cache-Control')))
  if (encoding) headers.set('Vary', 'Accept-Encoding, Cookie')
  if (encoding && encoding !== 'identity') headers.set('Content-Encoding', encoding)
  if (length !== undefined) headers.set('Content-Length', String(length))
  return headers
}

// How long our own server may keep a page for visitors is not for others to act on.
function cacheControl(control: string | null): string {
  if (control === null) return 'no-store'
  return control.includes('s-maxage') ? 'private, no-cache' : control
}
