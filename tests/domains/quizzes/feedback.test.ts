import { expect, test } from 'vitest'
import { isFeedbackDue } from '#app/domains/quizzes/feedback.ts'

const before = { isPassed: false, attemptsLeft: 2, hasOpenAttempt: false }
const inTheLast = { isPassed: false, attemptsLeft: 0, hasOpenAttempt: true }
const usedUp = { isPassed: false, attemptsLeft: 0, hasOpenAttempt: false }
const passed = { isPassed: true, attemptsLeft: 2, hasOpenAttempt: false }

test.each([
  ['after-submission', [true, true, true, true]],
  ['after-pass', [false, false, true, true]],
  ['never', [false, false, false, false]],
  ['a rule nobody knows', [false, false, false, false]],
])('with «%s» the answers are shown when they are due', (rule, due) => {
  expect([before, inTheLast, usedUp, passed].map((standing) => isFeedbackDue(rule, standing))).toEqual(due)
})
