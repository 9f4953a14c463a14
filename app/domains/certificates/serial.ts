import { randomBytes } from 'node:crypto'
import { ok, refuse } from '#app/platform/result.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomLength = 8
const serialLength = randomLength + 1

const typedAs = 'OILАВЕКМНОРСТУҮХІ'
const printed = '011ABEKMH0PCTYYX1'
const lookAlikes = new Map(Array.from(typedAs, (character, i) => [character, printed.charAt(i)]))

/** A new certificate number, such as `BLM-7K4M-9Q2X-C`, which nobody can guess from another. */
export function newSerial(random: (size: number) => Uint8Array = randomBytes): string {
  const characters = Array.from(random(randomLength), (byte) => alphabet.charAt(byte % alphabet.length)).join('')
  return written(characters + checkCharacter(characters))
}

/**
 * Understands a certificate number as people type it: in lower case, with or without dashes, spaces and prefix, with
 * look-alike letters of either script, after other words, or as the whole address from the QR code. `mistyped` means that
 * it is nearly one; `too-short` and `too-long` say by how many signs.
 */
export function readSerial(typed: string) {
  const line = typed.normalize('NFKC').trim()
  const address = line.includes('/') ? (line.split(/[?#]/)[0] ?? '') : line
  const last = address.replace(/\/+$/, '').split('/').at(-1) ?? ''
  const plain = last
    .replace(/\.pdf$/i, '')
    .replace(/[\s\p{P}\p{Cf}−]/gu, '')
    .toUpperCase()
    .replace(/./gu, (character) => lookAlikes.get(character) ?? character)
  // What stands before the prefix, such as «№», is not part of the number.
  const prefix = plain.length === serialLength ? -1 : plain.search(/B1M|БЛM/)
  const hasPrefix = prefix >= 0
  const characters = hasPrefix ? plain.slice(prefix + 3) : plain
  const isSpelt = [...characters].every((c) => alphabet.includes(c))
  const missing = serialLength - characters.length
  if (hasPrefix && isSpelt && missing !== 0) {
    return { ...refuse(missing > 0 ? 'too-short' : 'too-long'), count: Math.abs(missing) }
  }
  if (!isSpelt || missing !== 0) return refuse(hasPrefix ? 'mistyped' : 'not-a-serial')
  if (checkCharacter(characters.slice(0, -1)) !== characters.at(-1)) return refuse('mistyped')
  return ok({ serial: written(characters) })
}

/**
 * The check character makes Σ dᵢ·2⁽⁸⁻ⁱ⁾ over all nine characters the same constant in GF(32), where addition is XOR and
 * products are taken modulo x⁵ + x² + 1. The weights are powers of a primitive element, all different and none zero, so
 * one wrong character, or any two characters swapped, neighbours or not, always change the sum. The constant follows
 * from the start value; it is not zero, so that a row of zeros is no certificate.
 */
function checkCharacter(characters: string): string {
  let sum = 1
  for (const character of characters) sum = double(sum ^ alphabet.indexOf(character))
  return alphabet.charAt(sum)
}

const double = (element: number): number => (element & 16 ? ((element << 1) ^ 0b100101) & 31 : element << 1)

const written = (characters: string): string =>
  `BLM-${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`
