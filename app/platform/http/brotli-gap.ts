import { once } from 'node:events'
import { promisify } from 'node:util'
import { brotliDecompress, constants, createBrotliCompress } from 'node:zlib'

/** A Brotli stream with a gap in it, `gapSize` bytes from `at`, that is filled anew for every reader. */
export type Gapped = { stream: Buffer; at: number }

/** Bytes of every filling, the last of which are always `gapEnd`. */
export const gapSize = 96
export const gapEnd = '</'

// Signs that no page has, in no order: nothing after the gap can be told as a copy of what is in it.
const strange = String.fromCharCode(...Array.from({ length: 31 }, (_, n) => 0xe100 + ((n * 2113) % 4001)))
const blank = Buffer.from(gapEnd.padStart(gapSize))

// ISLAST 0, MNIBBLES 0 for four nibbles of length less one, ISUNCOMPRESSED 1, and nothing up to the next whole byte.
const uncompressed = Buffer.alloc(3)
uncompressed.writeUIntLE((1 << 19) | ((gapSize - 1) << 3), 0, 3)

/**
 * Compresses a text around a gap, so that filling it takes no compressing: the filling stands in the stream as it is
 * (RFC 7932, 9.2: an uncompressed meta-block). What follows depends on its size and its last two bytes, and these never
 * change. Null where the parts do not make the whole again.
 */
export async function compressAround(before: Buffer, after: Buffer): Promise<Gapped | null> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 18 }
  const encoder = createBrotliCompress({ params })
  let chunks: Buffer[] = []
  encoder.on('data', (chunk: Buffer) => chunks.push(chunk))
  const part = async (text: Buffer): Promise<Buffer> => {
    chunks = []
    encoder.write(text)
    await new Promise<void>((resolve) => encoder.flush(constants.BROTLI_OPERATION_FLUSH, resolve))
    return Buffer.concat(chunks)
  }
  const head = await part(before)
  await part(Buffer.from(` ${strange}${gapEnd}`))
  chunks = []
  encoder.end(after)
  await once(encoder, 'end')

  const gapped = {
    stream: Buffer.concat([head, uncompressed, blank, ...chunks]),
    at: head.length + uncompressed.length,
  }
  const whole = await promisify(brotliDecompress)(gapped.stream).catch(() => null)
  return whole?.equals(Buffer.concat([before, blank, after])) ? gapped : null
}

/** The stream in pieces with this in its gap: `gapSize` bytes, the last of them `gapEnd`. */
export const fillGap = ({ stream, at }: Gapped, filling: string): Buffer[] => [
  stream.subarray(0, at),
  Buffer.from(filling),
  stream.subarray(at + gapSize),
]
