import type { IncomingMessage, ServerResponse } from 'node:http'
import { encode, encodingFor } from '#app/platform/http/encoding.ts'
import { headersOfEveryAnswer } from '#app/platform/http/security.ts'

const everyAnswer = Object.entries(headersOfEveryAnswer)
const isText = /^(text\/|application\/(json|xml))/

/** Sends what the routes answered, for this one browser: compressed where that helps, never kept by default. */
export async function send(
  response: Response,
  { method, headers }: IncomingMessage,
  outgoing: ServerResponse,
  more: [string, string][],
): Promise<void> {
  const own = response.headers
  const list = [...own, ...everyAnswer.filter(([name]) => !own.has(name)), ...more]
  if (!own.has('Cache-Control')) list.push(['Cache-Control', 'no-store'])
  if (!response.body) {
    outgoing.writeHead(response.status, list.flat()).end()
    return
  }
  let body = new Uint8Array(await response.arrayBuffer())
  if (isText.test(own.get('Content-Type') ?? '') && !own.has('Content-Encoding')) {
    const encoding = encodingFor(headers['accept-encoding'])
    body = await encode(body, encoding)
    list.push(['Vary', 'Accept-Encoding, Cookie'])
    if (encoding !== 'identity') list.push(['Content-Encoding', encoding])
  }
  if (!own.has('Content-Length')) list.push(['Content-Length', String(body.length)])
  outgoing.writeHead(response.status, list.flat())
  outgoing.end(method === 'HEAD' ? undefined : body)
}
