import { expect, test } from 'vitest'
import { failureOf } from '#app/platform/failure.ts'

test('an operator reads one line about a failure', () => {
  expect(failureOf(new Error('the disk is full\nand more'))).toBe('the disk is full')
  expect(
    failureOf(new Error(`\nInvalid \`db.job.create()\` invocation in\n/x.ts:1:2\n\nUnique constraint failed`)),
  ).toBe('Unique constraint failed')
  expect(failureOf(new TypeError())).toBe('TypeError')
  expect(failureOf('words')).toBe('words')
  expect(failureOf(new Error('x'.repeat(2000)))).toHaveLength(500)
})
