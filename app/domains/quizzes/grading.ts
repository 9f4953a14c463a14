import type { QuestionKey, QuestionKind } from '#app/domains/courses/question-key.ts'
import type { AnswerValue } from '#app/domains/quizzes/answer-value.ts'
import { parseDecimal } from '#app/platform/i18n/format.ts'

type AnsweredQuestion = { kind: QuestionKind; key: QuestionKey; value: AnswerValue | null }

/** What an answer is worth, from 0 to 1. Nothing answered is worth nothing. */
export function gradeAnswer(kind: QuestionKind, key: QuestionKey, value: AnswerValue | null): number {
  if (value === null) return 0
  if (kind === 'truth') return value === key.answer ? 1 : 0
  if (kind === 'numeric') return isNear(value, key) ? 1 : 0

  const right = new Set(key.right)
  const chosen = new Set(Array.isArray(value) ? value : [])
  const hits = [...chosen].filter((option) => right.has(option)).length
  const misses = chosen.size - hits
  if (kind === 'single') return hits === 1 && misses === 0 ? 1 : 0
  return right.size === 0 ? 0 : Math.max(0, hits - misses) / right.size
}

/**
 * What an attempt is worth as a whole; `grades` follow the order of the questions. Passing compares the exact share.
 * The shown per cent is rounded to a tenth, but never up to a pass mark that was missed.
 */
export function gradeAttempt(questions: readonly AnsweredQuestion[], passPercent: number) {
  const grades = questions.map(({ kind, key, value }) => gradeAnswer(kind, key, value))
  const maxPoints = questions.length
  const points = sumPoints(grades)
  const isPassed = maxPoints > 0 && points * 100 >= passPercent * maxPoints
  const rounded = maxPoints > 0 ? Math.round((points * 1000) / maxPoints) / 10 : 0
  return { points, maxPoints, percent: isPassed ? rounded : Math.min(rounded, passPercent - 0.1), isPassed, grades }
}

/** What these grades are worth together. Thirds added up in binary may fall a hair short of the whole number they make. */
export const sumPoints = (grades: readonly number[]): number =>
  Math.round(grades.reduce((sum, grade) => sum + grade, 0) * 1e9) / 1e9

function isNear(value: AnswerValue, { answer, tolerance = 0 }: QuestionKey): boolean {
  const typed = typeof value === 'string' ? parseDecimal(value) : null
  if (typed === null || typeof answer !== 'number') return false
  // 1.20 − 1.19 is more than 0.01 in binary: the bounds are wider by the last binary digits, which nobody can type.
  const slack = 4 * Number.EPSILON * Math.max(Math.abs(typed), Math.abs(answer), tolerance)
  return Math.abs(typed - answer) <= tolerance + slack
}
