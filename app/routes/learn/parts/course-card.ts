import type { listLearning } from '#app/domains/enrolments/learning.ts'
import { formatDate, formatPercent } from '#app/platform/i18n/format.ts'
import { fallbackLang, type Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { unbroken } from '#app/routes/page-data.ts'
import type { Card } from '#app/ui/card-list.tsx'

type Listed = Pick<
  Awaited<ReturnType<typeof listLearning>>[number],
  | 'slug'
  | 'title'
  | 'fallback'
  | 'doneCount'
  | 'lessonCount'
  | 'next'
  | 'quiz'
  | 'completedAt'
  | 'academicHours'
  | 'requirements'
>

/** A course somebody is on, as a card: how far she is, and what comes next. */
export function courseCard(course: Listed, locale: Locale, timeZone: TimeZone): Card {
  const { learn } = messagesFor(locale)
  const { slug, title, fallback, doneCount, lessonCount, next, quiz, completedAt } = course
  const words = learn.dashboard
  const card = { id: slug, title, href: `/${locale}/learn/${slug}`, lang: fallbackLang(fallback) }
  if (completedAt) {
    const date = unbroken(formatDate(new Date(completedAt), locale, timeZone))
    const { academicHours, requirements } = course
    const best = requirements.flatMap((one) => (one.rule === 'quiz' && one.best !== null ? [one.best] : []))
    const { hours, result } = learn.certificates
    return {
      ...card,
      badge: { kind: 'good', children: words.completedOn(date) },
      facts: [
        { value: academicHours, after: hours(academicHours) },
        ...best.map((percent) => ({ after: result(formatPercent(percent, locale)) })),
      ],
    }
  }
  return {
    ...card,
    progress: {
      percent: lessonCount > 0 ? (100 * doneCount) / lessonCount : 0,
      label: learn.progress,
      text: learn.doneOf(doneCount, lessonCount),
    },
    text: next ? words.next(next.title) : quiz ? words.nextQuiz(quiz.title) : undefined,
  }
}
