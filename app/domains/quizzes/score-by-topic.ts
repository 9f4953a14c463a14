import type { OutlineModule } from '#app/domains/courses/outline.ts'
import { sumPoints } from '#app/domains/quizzes/grading.ts'

type Graded = { topic: string; points: number }
type Rules = { passPercent: number; isFeedbackDue: boolean }

/**
 * What an attempt was worth topic by topic, in the order of the course: a topic goes by the module that teaches it. One
 * asked by a single question is left out while answers are not shown yet, for its score would tell whether that was right.
 */
export function scoreByTopic(graded: readonly Graded[], outline: readonly OutlineModule[], rules: Rules) {
  return outline.flatMap(({ key, title, lessons }) => {
    const grades = graded.flatMap(({ topic, points }) => (topic === key ? [points] : []))
    if (grades.length < (rules.isFeedbackDue ? 1 : 2)) return []
    const points = sumPoints(grades)
    const isWeak = points * 100 < rules.passPercent * grades.length
    return [{ key, title, points, of: grades.length, isWeak, lessons: isWeak ? lessons : [] }]
  })
}
