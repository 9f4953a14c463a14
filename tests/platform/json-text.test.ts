import { expect, test } from 'vitest'
import { readEachOnce } from '#app/platform/json-text.ts'

test('a text is read once, another text anew, and beyond the most all are read again', () => {
  const read: unknown[] = []
  const list = readEachOnce((json) => {
    read.push(json)
    return json as number[]
  }, 2)
  expect([list('[1]'), list('[1]'), list('[2]'), list('[1]')]).toEqual([[1], [1], [2], [1]])
  expect(read).toEqual([[1], [2]])
  list('[3]')
  list('[1]')
  expect(read).toEqual([[1], [2], [3], [1]])
})

test('a text that cannot be read is not remembered as read', () => {
  const list = readEachOnce((json) => json)
  for (let time = 0; time < 2; time++) expect(() => list('not json')).toThrow(SyntaxError)
})
