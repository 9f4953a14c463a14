import { expect, test } from 'vitest'
import { smsLength } from '#app/platform/sms/sms-length.ts'

test.each([
  ['a'.repeat(160), { signs: 160, parts: 1, alphabet: 'GSM-7' }],
  ['a'.repeat(161), { signs: 161, parts: 2, alphabet: 'GSM-7' }],
  ['a'.repeat(307), { signs: 307, parts: 3, alphabet: 'GSM-7' }],
  ['€', { signs: 2, parts: 1, alphabet: 'GSM-7' }],
  ['ә'.repeat(70), { signs: 70, parts: 1, alphabet: 'UCS-2' }],
  ['oʻ'.repeat(36), { signs: 72, parts: 2, alphabet: 'UCS-2' }],
  ['👩', { signs: 2, parts: 1, alphabet: 'UCS-2' }],
] as const)('an SMS is as long, and in as many parts, as it is paid for', (text, length) => {
  expect(smsLength(text)).toEqual(length)
})
