import { randomBytes } from 'node:crypto'
import { ok, refuse } from '#app/platform/result.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomLength = 8
const serialLength = randomLength + 1

const lookAlikes: Record<string, string> = {
  ...{ O: '0', I: '1', L: '1' },
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: '0', Р: 'P', С: 'C', Т: 'T', У: 'Y', Ү: 'Y', Х: 'X', І: '1' },
}

/** A new certificate number, such as `BLM-7K4M-9Q2X-C`, which nobody can guess from another. */
export function newSerial(random: (size: number) => Uint8Array = randomBytes): string {
  const characters = Array.from(random(randomLength), (byte) => alphabet.charAt(byte % alphabet.length)).join('')
  return written(characters + checkCharacter(characters))
}

/**
 * Understands a certificate number as people type it: in lower case, with or without dashes, spaces and prefix, with
 * look-alike letters of either script, or as the whole address from the QR code. `mistyped` means that it is nearly one.
 */
export function readSerial(typed: string) {
  const address = typed.normalize('NFKC').trim().split(/[?#]/)[0] ?? ''
  const last = address.replace(/\/+$/, '').split('/').at(-1) ?? ''
  const plain = last
    .replace(/\.pdf$/i, '')
    .replace(/[\s\p{Pd}−_.]/gu, '')
    .toUpperCase()
    .replace(/./gu, (character) => lookAlikes[character] ?? character)
  const hasPrefix = plain.length !== serialLength && /^(B1M|БЛM)/.test(plain)
  const characters = hasPrefix ? plain.slice(3) : plain
  const isShaped = characters.length === serialLength && [...characters].every((c) => alphabet.includes(c))
  if (!isShaped) return refuse(hasPrefix ? 'mistyped' : 'not-a-serial')
  if (checkCharacter(characters.slice(0, -1)) !== characters.at(-1)) return refuse('mistyped')
  return ok({ serial: written(characters) })
}

/**
 * The check character makes Σ dᵢ·2⁽⁸⁻ⁱ⁾ over all nine characters zero in GF(32) (addition is XOR, products are taken
 * modulo x⁵ + x² + 1). The weights are powers of a primitive element, all different and none zero, so one wrong
 * character or any two characters swapped, neighbours or not, always leave a remainder.
 */
function checkCharacter(characters: string): string {
  let sum = 0
  for (const character of characters) sum = double(sum ^ alphabet.indexOf(character))
  return alphabet.charAt(sum)
}

const double = (element: number): number => (element & 16 ? ((element << 1) ^ 0b100101) & 31 : element << 1)

const written = (characters: string): string =>
  `BLM-${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`
