import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

export type OutlineModule = {
  key: string
  title: string
  lessons: { key: string; title: string; minutes: number; fallback: string | null }[]
}

/** All that the page of a course says to everybody: promise, outline, quiz rules, who issues the certificate. */
export async function findCoursePage(slug: string, locale: Locale) {
  const course = await db.course.findUnique({
    where: { slug },
    include: {
      topics: true,
      withdrawals: { take: 1 },
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
  const rules = version.rules as { lesson: 'declared' | 'check'; quiz: number; locales: string[] }
  const questions = Object.values((version.quiz?.blueprint as Record<string, number>) ?? {})
  return {
    id: course.id,
    slug,
    state: course.withdrawals.length > 0 ? ('withdrawn' as const) : version.kind === 'course' ? 'open' : 'coming',
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
    versionNumber: version.number,
    publishedAt: version.publishedAt,
    rules,
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
