import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, encodingFor } from '#app/platform/http/encoding.ts'
import { headersOfEveryAnswer } from '#app/platform/http/security.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

type Variant = { etag: string; headers: [string, string][]; flat: string[]; body: Buffer<ArrayBuffer> }

/** An answer finished in every encoding with all its headers: sending it again costs next to nothing. */
export type KeptAnswer = Record<Encoding, Variant>

/** How hard Brotli tries: as it goes when a page is first asked for, or as far as it goes when the server starts. */
type Effort = 9 | 11

/** Finishes an answer to be sent again and again. */
export async function keepAnswer(
  body: Uint8Array,
  headers: Record<string, string>,
  effort: Effort,
): Promise<KeptAnswer> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const variant = (encoding: Encoding, bytes: Uint8Array): Variant => {
    const etag = `"${hash}-${encoding}"`
    const all = new Headers(headersOfEveryAnswer)
    for (const [name, value] of Object.entries(headers)) all.set(name, value)
    all.set('Vary', 'Accept-Encoding, Cookie')
    all.set('ETag', etag)
    if (encoding !== 'identity') all.set('Content-Encoding', encoding)
    all.set('Content-Length', String(bytes.length))
    const list = [...all]
    return { etag, headers: list, flat: list.flat(), body: Buffer.from(bytes) }
  }
  return {
    identity: variant('identity', body),
    gzip: variant('gzip', await zip(body, { level: 9 })),
    br: variant('br', await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } })),
  }
}

export const sizeOf = ({ br, gzip, identity }: KeptAnswer): number =>
  br.body.length + gzip.body.length + identity.body.length

/** Sends kept bytes straight away and says with which status: 304 to a browser that has them already. */
export function sendKept(
  { method, headers }: IncomingMessage,
  outgoing: ServerResponse,
  answer: KeptAnswer,
  requestId: string,
): 200 | 304 {
  const { etag, flat, body } = answer[encodingFor(headers['accept-encoding'])]
  const status = headers['if-none-match']?.includes(etag) ? 304 : 200
  outgoing.writeHead(status, [...flat, 'X-Request-Id', requestId])
  outgoing.end(status === 304 || method === 'HEAD' ? undefined : body)
  return status
}
