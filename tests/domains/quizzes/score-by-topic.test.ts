import { expect, test } from 'vitest'
import { scoreByTopic } from '#app/domains/quizzes/score-by-topic.ts'

const lesson = (key: string) => ({ key, title: `Lesson ${key}`, minutes: 5, fallback: null })
const outline = ['m1', 'm2', 'm3'].map((key) => ({ key, title: `Module ${key}`, lessons: [lesson(`${key}-1`)] }))
const graded = [
  { topic: 'm2', points: 1 / 3 },
  { topic: 'm1', points: 1 },
  { topic: 'm2', points: 2 / 3 },
  { topic: 'm3', points: 0 },
  { topic: 'm1', points: 1 },
  { topic: 'of-no-module', points: 0 },
]

test('each topic is scored in the order of the course, and a weak one names the lessons that teach it', () => {
  expect(scoreByTopic(graded, outline, { passPercent: 70, isFeedbackDue: true })).toEqual([
    { key: 'm1', title: 'Module m1', points: 2, of: 2, isWeak: false, lessons: [] },
    { key: 'm2', title: 'Module m2', points: 1, of: 2, isWeak: true, lessons: [lesson('m2-1')] },
    { key: 'm3', title: 'Module m3', points: 0, of: 1, isWeak: true, lessons: [lesson('m3-1')] },
  ])
})

test('a topic of one question waits until answers may be seen', () => {
  const shown = scoreByTopic(graded, outline, { passPercent: 70, isFeedbackDue: false })
  expect(shown.map(({ key }) => key)).toEqual(['m1', 'm2'])
})
