import { expect, test } from 'vitest'
import { afterLesson } from '#app/routes/next-step.ts'

const lesson = (key: string) => ({ key, title: key, minutes: 5, fallback: null })
const outline = [{ key: 'm1', title: 'One', lessons: [lesson('a'), lesson('b')] }]
const learning = { slug: 'budget', outline, quiz: { key: 'final' }, isQuizPassed: false }

test.each([
  ['a lesson leads to the next', learning, 'a', { kind: 'lesson', path: '/learn/budget/b' }],
  ['the last one to the quiz', learning, 'b', { kind: 'quiz', path: '/learn/budget/quiz/final' }],
  ['past a quiz that is passed', { ...learning, isQuizPassed: true }, 'b', { kind: 'course', path: '/learn/budget' }],
  ['without a quiz to the course', { ...learning, quiz: null }, 'b', { kind: 'course', path: '/learn/budget' }],
] as const)('%s', (_, where, key, onward) => {
  expect(afterLesson(where, key)).toEqual(onward)
})
