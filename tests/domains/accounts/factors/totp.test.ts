import { expect, test } from 'vitest'
import { codeAt, stepAt, stepOf, toBase32 } from '#app/domains/accounts/factors/totp.ts'

const secret = Buffer.from('12345678901234567890')

test('codes are those of the test vectors of RFC 6238', () => {
  const vectors: [number, string][] = [
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ]
  for (const [second, code] of vectors) expect(codeAt(secret, stepAt(new Date(second * 1000)), 8)).toBe(code)
})

test('a key is written as in RFC 4648', () => {
  expect(toBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI')
  expect(toBase32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
})

test('a clock may be half a minute off, not more, and a used half-minute is over', () => {
  const moment = new Date('2026-11-25T09:00:15Z')
  const present = stepAt(moment)
  const taken = [-2, -1, 0, 1, 2].map((off) => stepOf(secret, codeAt(secret, present + off), moment))
  expect(taken).toEqual([null, present - 1, present, present + 1, null])
  expect(stepOf(secret, codeAt(secret, present), moment, present)).toBeNull()
  expect(stepOf(secret, codeAt(secret, present + 1), moment, present)).toBe(present + 1)
})

test('what is no code of six digits is none', () => {
  const moment = new Date('2026-11-25T09:00:15Z')
  for (const typed of ['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', '12345\ud800'])
    expect(stepOf(secret, typed, moment)).toBeNull()
})
