import { expect, test } from 'vitest'
import { isInForce } from '#app/platform/period.ts'

const period = { from: '2026-01-01', to: '2026-07-01' }

test.each([
  ['the day before it begins', period, '2025-12-31', false],
  ['its first day', period, '2026-01-01', true],
  ['its last day', period, '2026-06-30', true],
  ['the day it ends on', period, '2026-07-01', false],
  ['without an end', { from: '2026-01-01', to: null }, '2099-01-01', true],
  ['without a beginning', { from: null, to: '2026-07-01' }, '1999-01-01', true],
  ['without a beginning, afterwards', { to: '2026-07-01' }, '2026-07-01', false],
])('%s', (_, when, day, isIn) => {
  expect(isInForce(when, day)).toBe(isIn)
})
