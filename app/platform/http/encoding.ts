import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

const known = new Map<string, Encoding>()
const knownAtMost = 100

/** The best encoding the browser says it takes. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  const found = known.get(acceptEncoding)
  if (found) return found
  const encoding = bestOf(acceptEncoding)
  if (known.size < knownAtMost) known.set(acceptEncoding, encoding)
  return encoding
}

function bestOf(acceptEncoding: string): Encoding {
  const accepted = acceptEncoding.split(',').map((part) => part.trim().split(';'))
  const takes = (name: string) =>
    accepted.some(([coding, q]) => coding?.trim() === name && !/q=0(\.0*)?$/.test(q ?? ''))
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
// Handing work to another thread costs more than compressing a short page.
const short = 8 * 1024

/** The bytes in this encoding, as small as they get for about the time that rendering a page takes. */
export async function encode(body: Uint8Array<ArrayBuffer>, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return new Uint8Array(await zip(body, { level: 6 }))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    // A window of 64 KB holds any page; a larger one is cleared for nothing each time.
    [constants.BROTLI_PARAM_LGWIN]: 16,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return new Uint8Array(body.length < short ? brotliCompressSync(body, { params }) : await brotli(body, { params }))
}

/** Compresses what passes through, for bodies too long to be held; null where nothing is compressed. */
export function encodeAlong(encoding: Encoding): Transform | null {
  if (encoding === 'gzip') return createGzip({ level: 6 })
  return encoding === 'br' ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : null
}
