import type { PersonActor } from '#app/domains/actor.ts'
import type { OutlineModule } from '#app/domains/courses/course-page.ts'
import { type CourseRules, explain } from '#app/domains/enrolments/completion-rule.ts'
import { visibleTo } from '#app/domains/enrolments/policy.ts'
import { db } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** Every course a person is on: how far she is, the next step, and what came of it. */
export async function listLearning(actor: PersonActor, locale: Locale) {
  const rows = await db.enrolment.findMany({
    where: visibleTo(actor),
    orderBy: { enrolledAt: 'desc' },
    include: include(locale),
  })
  return rows.flatMap((row) => learningFrom(row) ?? [])
}

/** One course as its learner sees it; null when she is not on it. */
export async function findLearning(actor: PersonActor, courseSlug: string, locale: Locale) {
  const row = await db.enrolment.findFirst({
    where: { ...visibleTo(actor), course: { slug: courseSlug } },
    include: include(locale),
  })
  return row && learningFrom(row)
}

/** The academic hours a person has earned. */
export async function sumHours(actor: PersonActor): Promise<number> {
  const { _sum } = await db.hoursEntry.aggregate({ where: { personId: actor.id }, _sum: { hours: true } })
  return _sum.hours ?? 0
}

const include = (locale: Locale) =>
  ({
    course: { select: { slug: true, withdrawals: { take: 1, select: { id: true } } } },
    version: { select: { rules: true, academicHours: true, pages: { where: { locale } }, quiz: true } },
    place: true,
    lessons: { select: { lessonKey: true } },
    attempts: { select: { id: true, openFor: true, result: { select: { percent: true } } } },
    completion: { include: { certificate: { select: { serial: true } } } },
  }) as const

type Row = Awaited<ReturnType<typeof readOne>>
const readOne = (locale: Locale) => db.enrolment.findFirstOrThrow({ include: include(locale) })

function learningFrom(row: Row) {
  const [page] = row.version.pages
  if (!page) return null
  const rules = row.version.rules as CourseRules
  const done = new Set(row.lessons.map(({ lessonKey }) => lessonKey))
  const outline = (page.outline as OutlineModule[]).map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => ({ ...lesson, isDone: done.has(lesson.key) })),
  }))
  const lessons = outline.flatMap((module) => module.lessons)
  const results = row.attempts.flatMap(({ result }) => (result ? [result.percent] : []))
  const requirements = explain(rules, {
    lessons: lessons.map(({ key }) => key),
    lessonsDone: [...done],
    bestPercent: results.length > 0 ? Math.max(...results) : null,
  })
  const here = lessons.findIndex(({ key }) => key === row.place?.lessonKey)
  const next =
    lessons.find(({ isDone }, index) => !isDone && index >= Math.max(here, 0)) ?? lessons.find(({ isDone }) => !isDone)
  return {
    enrolmentId: row.id,
    slug: row.course.slug,
    title: page.title,
    /** The language of the words, when it is not the reader's own. */
    fallback: page.fallback,
    isWithdrawn: row.course.withdrawals.length > 0,
    outline,
    lessonCount: lessons.length,
    doneCount: lessons.filter(({ isDone }) => isDone).length,
    rules,
    requirements,
    academicHours: row.version.academicHours,
    next: next ? { key: next.key, title: next.title } : null,
    quiz: row.version.quiz && {
      key: row.version.quiz.key,
      title: page.quizTitle ?? '',
      openAttemptId: row.attempts.find(({ openFor }) => openFor !== null)?.id ?? null,
    },
    completedAt: row.completion?.at ?? null,
    certificateSerial: row.completion?.certificate?.serial ?? null,
    enrolledAt: row.enrolledAt,
  }
}
