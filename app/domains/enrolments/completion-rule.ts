/** The facts that completion rests on. */
type LearningFacts = {
  lessons: string[]
  lessonsDone: string[]
  quiz: { passPercent: number; bestPercent: number | null; isPassed: boolean } | null
}

/** One rule of the course, whether it is met, and the numbers behind it. */
type RuleLine =
  | { rule: 'lessons'; isMet: boolean; done: number; of: number }
  | { rule: 'quiz'; isMet: boolean; best: number | null; needed: number }

/**
 * Every rule of the course with the fact behind it; the course is completed when each is met. Whether the quiz is passed
 * was decided when it was graded, by the exact share; the per cent shown beside it is rounded.
 */
export function explain({ lessons, lessonsDone, quiz }: LearningFacts): RuleLine[] {
  const done = lessons.filter((key) => lessonsDone.includes(key)).length
  const read = { rule: 'lessons' as const, isMet: done === lessons.length, done, of: lessons.length }
  if (!quiz) return [read]
  return [read, { rule: 'quiz', isMet: quiz.isPassed, best: quiz.bestPercent, needed: quiz.passPercent }]
}
