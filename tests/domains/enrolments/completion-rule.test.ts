import { expect, test } from 'vitest'
import { explain } from '#app/domains/enrolments/completion-rule.ts'

const lessons = ['a', 'b', 'c']
const quiz = { passPercent: 70, bestPercent: 69.9, isPassed: false }
const read = { rule: 'lessons', isMet: true, done: 3, of: 3 }
const failed = { rule: 'quiz', isMet: false, best: 69.9, needed: 70 }

test.each([
  [
    'every lesson, and the quiz passed',
    lessons,
    { ...quiz, bestPercent: 70, isPassed: true },
    [read, { rule: 'quiz', isMet: true, best: 70, needed: 70 }],
  ],
  ['every lesson, and the quiz just missed', lessons, quiz, [read, failed]],
  ['no attempt yet', lessons, { ...quiz, bestPercent: null }, [read, { ...failed, best: null }]],
  [
    'what grading decided counts, not the rounded figure',
    lessons,
    { ...quiz, isPassed: true },
    [read, { ...failed, isMet: true }],
  ],
  ['a lesson missing', ['a', 'c'], quiz, [{ ...read, isMet: false, done: 2 }, failed]],
  ['a lesson done that is not of this version', ['a', 'b', 'old'], quiz, [{ ...read, isMet: false, done: 2 }, failed]],
  ['a course without a quiz', lessons, null, [read]],
])('%s', (_, lessonsDone, quiz, lines) => {
  expect(explain({ lessons, lessonsDone, quiz })).toEqual(lines)
})

test('a course without lessons asks only for the quiz', () => {
  expect(explain({ lessons: [], lessonsDone: [], quiz })).toEqual([{ ...read, done: 0, of: 0 }, failed])
})
