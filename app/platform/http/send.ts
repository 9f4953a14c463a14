import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { RequestContext } from '#app/platform/http/context.ts'
import { type Encoding, encode, encodeAlong, encodingFor } from '#app/platform/http/encoding.ts'
import { bytesOf } from '#app/platform/http/html.ts'
import { headersOfEveryAnswer } from '#app/platform/http/security.ts'
import { log } from '#app/platform/log.ts'

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
  const isCompressed =
    isText.test(response.headers.get('Content-Type') ?? '') && !response.headers.has('Content-Encoding')
  const encoding = isCompressed ? encodingFor(asked['accept-encoding']) : null
  if (response.headers.get('Transfer-Encoding') === 'chunked') {
    const headers = headersToSend(response.headers, encoding)
    // How it travels is for Node and the browser to settle.
    headers.delete('Transfer-Encoding')
    write(response.status, headers)
    if (method === 'HEAD') outgoing.end()
    await passOn(response.body, encoding, outgoing)
    return
  }
  const plain = await bytesOf(response)
  const body = encoding ? await encode(plain, encoding) : plain
  write(response.status, headersToSend(response.headers, encoding, body.length))
  outgoing.end(method === 'HEAD' ? undefined : body)
}

/** Sends a body of any length as it comes, no faster than the browser takes it; who goes away ends its making. */
async function passOn(body: ReadableStream<Uint8Array>, encoding: Encoding | null, outgoing: ServerResponse) {
  if (outgoing.writableEnded) return body.cancel()
  const made = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
  const compressing = encodeAlong(encoding ?? 'identity')
  try {
    await (compressing ? pipeline(made, compressing, outgoing) : pipeline(made, outgoing))
  } catch (error) {
    // Half of it has left: a broken connection is all that can be said.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
      log.error({ err: error }, 'an answer broke off')
  }
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
