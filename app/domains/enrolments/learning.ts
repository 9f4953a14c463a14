import type { PersonActor } from '#app/domains/actor.ts'
import { rulesOf } from '#app/domains/courses/course-rules.ts'
import { lessonsOf, outlineOf } from '#app/domains/courses/outline.ts'
import { explain } from '#app/domains/enrolments/completion-rule.ts'
import { type LearningRow, queryLearning } from '#app/domains/enrolments/learning-rows.ts'
import { query } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** Every course a person is on: how far she is, the next step, and what came of it. */
export async function listLearning(actor: PersonActor, locale: Locale) {
  const rows = await queryLearning(actor, locale, null)
  return rows.map(learningFrom)
}

/** One course as its learner sees it; null when she is not on it. */
export async function findLearning(actor: PersonActor, courseSlug: string, locale: Locale) {
  const [row] = await queryLearning(actor, locale, courseSlug)
  return row ? learningFrom(row) : null
}

/** The academic hours a person has earned. */
export async function sumHours(actor: PersonActor): Promise<number> {
  const [row] = await query<{ hours: number | bigint | null }>`
    SELECT SUM("hours") AS "hours" FROM "HoursEntry" WHERE "personId" = ${actor.id}`
  return Number(row?.hours ?? 0)
}

function learningFrom(row: LearningRow) {
  const rules = rulesOf(row.rules)
  const done = new Set(row.done?.split(' '))
  const outline = outlineOf(row.outline).map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => ({ ...lesson, isDone: done.has(lesson.key) })),
  }))
  const lessons = lessonsOf(outline)
  const isQuizPassed = Number(row.passes) > 0
  const requirements = explain({
    lessons: lessons.map(({ key }) => key),
    lessonsDone: [...done],
    quiz: row.passPercent === null ? null : { ...row, passPercent: row.passPercent, isPassed: isQuizPassed },
  })
  const here = lessons.findIndex(({ key }) => key === row.place)
  const next =
    lessons.find(({ isDone }, index) => !isDone && index >= Math.max(here, 0)) ?? lessons.find(({ isDone }) => !isDone)
  return {
    slug: row.slug,
    title: row.title,
    /** The language of the words, when it is not the reader's own. */
    fallback: row.fallback,
    isWithdrawn: Number(row.withdrawals) > 0,
    outline,
    lessonCount: lessons.length,
    doneCount: lessons.filter(({ isDone }) => isDone).length,
    rules,
    requirements,
    isQuizPassed,
    academicHours: row.academicHours,
    next: next ? { key: next.key, title: next.title } : null,
    quiz: row.quizKey ? { key: row.quizKey, title: row.quizTitle ?? '', openAttemptId: row.openAttemptId } : null,
    completedAt: row.completedAt === null ? null : new Date(row.completedAt),
    certificateSerial: row.certificateSerial,
  }
}
