import { expect, test } from 'vitest'
import { newSerial, readSerial } from '#app/domains/certificates/serial.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const serial = newSerial(() => Uint8Array.of(7, 19, 4, 20, 9, 23, 2, 29))
const bare = (written: string) => written.replace('BLM', '').replaceAll('-', '')

test('a new serial is grouped for reading aloud and can be read back', () => {
  expect(serial).toBe('BLM-7K4M-9Q2X-C')
  expect(readSerial(serial)).toEqual({ ok: true, serial })
})

test('new serials differ, use only the 32 characters that are hard to confuse, and read back', () => {
  const serials = new Set(Array.from({ length: 5000 }, () => newSerial()))
  expect(serials.size).toBe(5000)
  for (const each of serials) {
    expect(each).toMatch(/^BLM-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/)
    expect(readSerial(each)).toEqual({ ok: true, serial: each })
  }
})

// The check is linear over GF(32), but for a constant: an error is seen in one serial exactly if it is seen in all. These
// walks are therefore complete proofs although they start from few serials.
test('every single wrong character is noticed, wherever it stands', () => {
  const right = bare(serial)
  for (let position = 0; position < 9; position++) {
    for (const wrong of alphabet.replace(right.charAt(position), '')) {
      const typed = right.slice(0, position) + wrong + right.slice(position + 1)
      expect(readSerial(typed), typed).toEqual({ ok: false, reason: 'mistyped' })
    }
  }
})

test('any two different characters swapped are noticed, neighbours or not, for every pair of characters', () => {
  for (let left = 0; left < 8; left++) {
    for (let right = left + 1; right < 9; right++) {
      for (const pair of pairs()) {
        const characters = characterPairAt(left, right, pair)
        const swapped = [...characters]
        swapped[left] = characters[right] ?? ''
        swapped[right] = characters[left] ?? ''
        expect(readSerial(swapped.join('')), swapped.join('')).toEqual({ ok: false, reason: 'mistyped' })
      }
    }
  }
})

test.each([
  ['in lower case', (s: string) => s.toLowerCase()],
  ['without dashes', (s: string) => s.replaceAll('-', '')],
  ['without prefix', (s: string) => s.replace('BLM-', '')],
  ['without prefix or dashes', (s: string) => bare(s)],
  ['with spaces for dashes', (s: string) => ` ${s.replaceAll('-', ' ')}\n`],
  ['with long dashes and no-break spaces', (s: string) => s.replaceAll('-', '\u00a0–\u00a0')],
  ['in full-width letters', (s: string) => s.replace('K', '\uff2b')],
  ['as the address in the QR code', (s: string) => `https://bilim.example/v/${s}?from=qr`],
  ['with a number sign and the end of a sentence', (s: string) => `№ ${s}.`],
  ['in the middle of a letter', (s: string) => `Сертификат #${s},`],
  ['as the name of the file', (s: string) => `${s}.pdf`],
  ['with the prefix in Cyrillic', (s: string) => s.replace('BLM', 'БЛМ')],
])('a serial is understood %s', (_, typed) => {
  expect(readSerial(typed(serial))).toEqual({ ok: true, serial })
})

test('letters that look alike are taken for what was printed, in either script and either case', () => {
  const printed = newSerial(() => Uint8Array.of(0, 1, 1, 11, 12, 0, 22, 10))
  expect(printed).toMatch(/^BLM-011B-C0PA-/)
  const check = printed.at(-1)
  expect(readSerial(`OILB-COPA-${check}`)).toEqual({ ok: true, serial: printed })
  expect(readSerial(`ВLМ-ОІlВ-СОРА-${check}`)).toEqual({ ok: true, serial: printed })
  expect(readSerial(`вlм оilв сора ${check}`)).toEqual({ ok: true, serial: printed })

  const rest = newSerial(() => Uint8Array.of(14, 19, 20, 17, 26, 29, 30, 30))
  expect(rest).toMatch(/^BLM-EKMH-TXYY-/)
  expect(readSerial(`ЕКМН-ТХУҮ-${rest.at(-1)}`)).toEqual({ ok: true, serial: rest })
  expect(readSerial(`екмн-тхуү-${rest.at(-1)}`)).toEqual({ ok: true, serial: rest })
})

test.each([
  '',
  '   ',
  'hello',
  'Асанова Бурул',
  'SULTANOVA',
  '12345678',
  '1234567890',
  'https://bilim.example/ky/courses',
])('what was never a serial is said to be none: %j', (typed) => {
  expect(readSerial(typed)).toEqual({ ok: false, reason: 'not-a-serial' })
})

test.each([
  ['BLM-7K4M-9Q2X', 'too-short', 1],
  ['blm 7k4m', 'too-short', 5],
  ['№ BLM-CW8X-8C1.', 'too-short', 2],
  ['BLM-7K4M-9Q2X-CC', 'too-long', 1],
])('how many signs of %s are missing or too many is said', (typed, reason, count) => {
  expect(readSerial(typed)).toEqual({ ok: false, reason, count })
})

test.each(['BLM-0000-0000-0', 'BLM-7K4M-9Q2U-C', 'BLM-7K4M-9Q2U'])(
  'a serial with an impossible character, or nothing but zeros, is mistyped: %s',
  (typed) => {
    expect(readSerial(typed)).toEqual({ ok: false, reason: 'mistyped' })
  },
)

function* pairs(): Generator<[string, string]> {
  for (const one of alphabet) for (const other of alphabet) if (one !== other) yield [one, other]
}

/** A valid serial with the two characters at their places; where one is the check, another character is tried until it fits. */
function characterPairAt(left: number, right: number, [one, other]: [string, string]): string[] {
  const free = [0, 1, 2].find((position) => position !== left && position !== right)
  for (let value = 0; value < alphabet.length; value++) {
    const valueAt = (i: number) =>
      i === left ? alphabet.indexOf(one) : i === right ? alphabet.indexOf(other) : i === free ? value : 0
    const characters = bare(newSerial((size) => Uint8Array.from({ length: size }, (_, i) => valueAt(i))))
    if (characters[right] === other) return [...characters]
  }
  throw new Error('a valid serial exists for every pair')
}
