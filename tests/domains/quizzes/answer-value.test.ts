import { expect, test } from 'vitest'
import { readAnswer } from '#app/domains/quizzes/answer-value.ts'

const key = { options: ['a', 'b', 'c'], right: ['a'] }

test('nothing sent clears an answer of any kind', () => {
  for (const kind of ['single', 'multiple', 'truth', 'numeric'] as const) {
    expect(readAnswer(kind, key, [])).toBeNull()
    expect(readAnswer(kind, key, ['', '  '])).toBeNull()
  }
})

test('a single choice is exactly one of the options', () => {
  expect(readAnswer('single', key, ['b'])).toEqual(['b'])
  expect(readAnswer('single', key, ['a', 'b'])).toBeUndefined()
  expect(readAnswer('single', key, ['d'])).toBeUndefined()
})

test('several choices are any of the options, each once', () => {
  expect(readAnswer('multiple', key, ['c', 'a'])).toEqual(['a', 'c'])
  expect(readAnswer('multiple', key, ['', 'a', 'a'])).toEqual(['a'])
  expect(readAnswer('multiple', key, ['a', 'd'])).toBeUndefined()
})

test('true and false are words', () => {
  expect(readAnswer('truth', { answer: true }, ['true'])).toBe(true)
  expect(readAnswer('truth', { answer: true }, ['false'])).toBe(false)
  expect(readAnswer('truth', { answer: true }, ['yes'])).toBeUndefined()
  expect(readAnswer('truth', { answer: true }, ['true', 'false'])).toBeUndefined()
})

test('a number is kept exactly as it was typed, with a comma or a point', () => {
  expect(readAnswer('numeric', { answer: 1.5 }, ['1,50'])).toBe('1,50')
  expect(readAnswer('numeric', { answer: 1.5 }, [' 1.5 '])).toBe(' 1.5 ')
  expect(readAnswer('numeric', { answer: 1.5 }, ['one and a half'])).toBeUndefined()
  expect(readAnswer('numeric', { answer: 1.5 }, ['1'.repeat(41)])).toBeUndefined()
})
