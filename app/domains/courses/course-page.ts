import { readRules } from '#app/domains/courses/course-rules.ts'
import { inForce } from '#app/domains/courses/withdrawal.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

export type OutlineModule = {
  key: string
  title: string
  /** The language of the title, when it is not the reader's own. */
  fallback?: string | null
  /** `fallback` is the language of the title: of a lesson that is not translated yet, the title often is. */
  lessons: { key: string; title: string; minutes: number; fallback: string | null }[]
}

/** All that the page of a course says to everybody: promise, outline, quiz rules, who issues the certificate. */
export async function findCoursePage(slug: string, locale: Locale) {
  const course = await db.course.findUnique({
    where: { slug },
    include: {
      topics: true,
      withdrawals: { where: inForce, select: { texts: true } },
      organisation: { include: { texts: true } },
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        include: { pages: { where: { locale } }, quiz: true },
      },
    },
  })
  const [version] = course?.versions ?? []
  const [page] = version?.pages ?? []
  if (!course || !version || !page) return null
  const [withdrawal] = course.withdrawals
  const isTaught = version.kind === 'course'
  const questions = Object.values((version.quiz?.blueprint ?? {}) as Record<string, number>)
  return {
    id: course.id,
    slug,
    state: withdrawal ? ('withdrawn' as const) : isTaught ? ('open' as const) : ('coming' as const),
    /** Why it is no longer in the catalogue. */
    withdrawal: withdrawal ? inLanguage(withdrawal.texts, locale).reason : null,
    title: page.title,
    promise: page.promise,
    about: page.about.split(/\n\s*\n/).filter(Boolean),
    objectives: page.objectives as string[],
    audience: page.audience,
    fallback: page.fallback,
    outline: page.outline as OutlineModule[],
    level: course.level,
    topics: course.topics.map(({ topic }) => topic),
    academicHours: version.academicHours,
    sessionHours: version.sessionHours,
    /** What was published; null while the course is only announced. */
    published: isTaught ? { number: version.number, at: version.publishedAt, rules: readRules(version.rules) } : null,
    organisation: inLanguage(course.organisation.texts, locale).name,
    quiz: version.quiz && {
      key: version.quiz.key,
      title: page.quizTitle ?? '',
      questions: questions.reduce((sum, count) => sum + count, 0),
      minutes: version.quiz.minutes,
      attempts: version.quiz.attempts,
    },
  }
}
