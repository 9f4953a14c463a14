import { readImageSize } from '#app/domains/courses/files/image-size.ts'

/** What a logo may be: said before it is chosen, and checked when it comes. */
export const logoLimits = { bytes: 100 * 1024, width: 1600, height: 800 } as const

type Picture = { ok: true; type: 'image/png' | 'image/jpeg'; end: 'png' | 'jpg'; width: number; height: number }
type Fault = { ok: false; reason: 'logo-kind' | 'logo-large' | 'logo-pixels' | 'logo-broken' }

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What picture these bytes are, whatever they were called: a whole PNG or JPEG of a bounded size, or why not. */
export function readLogo(bytes: Buffer): Picture | Fault {
  if (bytes.length > logoLimits.bytes) return { ok: false, reason: 'logo-large' }
  const isPng = bytes.subarray(0, 8).equals(pngStart)
  const isJpeg = bytes.length > 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
  if (!isPng && !isJpeg) return { ok: false, reason: 'logo-kind' }
  const size = readImageSize(bytes)
  const isWhole = isPng ? endsAsPng(bytes) : bytes.readUInt16BE(bytes.length - 2) === 0xffd9
  if (!size || !isWhole || size.width < 1 || size.height < 1) return { ok: false, reason: 'logo-broken' }
  if (size.width > logoLimits.width || size.height > logoLimits.height) return { ok: false, reason: 'logo-pixels' }
  return isPng
    ? { ok: true, type: 'image/png', end: 'png', ...size }
    : { ok: true, type: 'image/jpeg', end: 'jpg', ...size }
}

/** Whether its pieces follow one another from the size to the end, and nothing comes after that. */
function endsAsPng(bytes: Buffer): boolean {
  let at = pngStart.length
  let last = ''
  for (let first = true; at + 12 <= bytes.length && last !== 'IEND'; first = false) {
    last = bytes.toString('latin1', at + 4, at + 8)
    if (first && last !== 'IHDR') return false
    at += 12 + bytes.readUInt32BE(at)
  }
  return last === 'IEND' && at === bytes.length
}
