import { countDrawn, readBlueprint } from '#app/domains/courses/blueprint.ts'
import { readRules } from '#app/domains/courses/course-rules.ts'
import { readOutline } from '#app/domains/courses/outline.ts'
import { notReturned } from '#app/domains/courses/withdraw.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** All that the page of a course says to everybody: promise, outline, quiz rules, who issues the certificate. */
export async function findCoursePage(slug: string, locale: Locale) {
  const course = await db.course.findUnique({
    where: { slug },
    include: {
      topics: true,
      withdrawals: { where: notReturned, select: { texts: true } },
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
    outline: readOutline(page.outline),
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
      questions: countDrawn(readBlueprint(version.quiz.blueprint)),
      minutes: version.quiz.minutes,
      attempts: version.quiz.attempts,
      passPercent: version.quiz.passPercent,
    },
  }
}
