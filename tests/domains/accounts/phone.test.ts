import { expect, test } from 'vitest'
import { phonesMeant, readPhone, sayPhone } from '#app/domains/accounts/phone.ts'

test('a number of either country is understood in every usual spelling', () => {
  for (const typed of ['+996 555 123 456', '996555123456', '00996 (555) 12-34-56', '0555 123 456', '555‑123‑456'])
    expect(readPhone(typed, 'KG')).toBe('+996555123456')
  expect(readPhone('+998 90 123 45 67', 'KG')).toBe('+998901234567')
  expect(readPhone('90 123 45 67', 'UZ')).toBe('+998901234567')
})

test('a number copied from a telephone may carry signs that nobody sees', () => {
  expect(readPhone('\u202a+996\u00a0555\u00a0123\u00a0456\u202c', 'KG')).toBe('+996555123456')
})

test('a number of another country is understood with its code, a Russian one also as it is dialled there', () => {
  for (const typed of ['+7 916 123-45-67', '8 (916) 123-45-67', '79161234567', '007 916 123 45 67'])
    expect(readPhone(typed, 'KG')).toBe('+79161234567')
  expect(readPhone('+90 532 123 45 67', 'UZ')).toBe('+905321234567')
  expect(readPhone('00 44 20 7946 0958', 'KG')).toBe('+442079460958')
})

test('what is no number, or too short or too long for one, is not understood', () => {
  for (const typed of [
    '',
    '12',
    '+996 555 123',
    '+99655512345678',
    '+12',
    '+0123456789',
    '+12345678901234567',
    '555x12345',
  ])
    expect([typed, readPhone(typed, 'KG')]).toEqual([typed, null])
})

test('a number typed without its country may be meant in both', () => {
  expect(phonesMeant('0555 123 456')).toEqual(['+996555123456', '+998555123456'])
  expect(phonesMeant('+996 555 123 456')).toEqual(['+996555123456'])
})

test('a number is written as people read it aloud', () => {
  expect(['+996555000101', '+998900000102', '+12025550123'].map(sayPhone)).toEqual([
    '+996 555 000 101',
    '+998 90 000 01 02',
    '+12025550123',
  ])
})
