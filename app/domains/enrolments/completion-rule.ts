import type { CourseRules } from '#app/domains/courses/course-rules.ts'

/** The facts that completion rests on. */
export type LearningFacts = { lessons: string[]; lessonsDone: string[]; bestPercent: number | null }

/** One rule of the course, whether it is met, and the numbers behind it. */
export type RuleLine =
  | { rule: 'lessons'; isMet: boolean; done: number; of: number }
  | { rule: 'quiz'; isMet: boolean; best: number | null; needed: number }

/** Every rule of the course with the fact behind it; the course is completed when each is met. */
export function explain(rules: CourseRules, facts: LearningFacts): RuleLine[] {
  const done = facts.lessons.filter((key) => facts.lessonsDone.includes(key)).length
  return [
    { rule: 'lessons', isMet: done === facts.lessons.length, done, of: facts.lessons.length },
    {
      rule: 'quiz',
      isMet: facts.bestPercent !== null && facts.bestPercent >= rules.quiz,
      best: facts.bestPercent,
      needed: rules.quiz,
    },
  ]
}
