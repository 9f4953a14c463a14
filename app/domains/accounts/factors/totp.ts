import { createHmac, timingSafeEqual } from 'node:crypto'

const stepLength = 30_000
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The number of the half-minute a moment lies in (RFC 6238). */
export const stepAt = (moment: Date): number => Math.floor(moment.getTime() / stepLength)

/** The code that an authenticator shows in this half-minute (RFC 6238 with SHA-1, as every such app can). */
export function codeAt(secret: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mark = createHmac('sha1', secret).update(counter).digest()
  const number = mark.readUInt32BE((mark.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The half-minute whose code this is: the present one or a neighbour, for clocks go apart, and only after `usedStep`. */
export function stepOf(secret: Uint8Array, code: string, moment: Date, usedStep = -1): number | null {
  const present = stepAt(moment)
  const fits = (step: number) =>
    step > usedStep && timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(code))
  return /^\d{6}$/.test(code) ? ([present, present - 1, present + 1].find(fits) ?? null) : null
}

/** The secret in the letters and digits that authenticators read (RFC 4648). */
export function toBase32(secret: Uint8Array): string {
  let bits = ''
  for (const byte of secret) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
