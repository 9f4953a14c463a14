import type { Actor } from '#app/domains/actor.ts'
import { isTimeOver } from '#app/domains/quizzes/due.ts'
import { visibleTo } from '#app/domains/quizzes/policy.ts'
import { shownColumns, showQuestion } from '#app/domains/quizzes/shown-question.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { ContentLocale, Locale } from '#app/platform/i18n/locales.ts'

/** An attempt as its pages show it, in the language of the moment; null when it is not the actor's. */
export async function findAttempt(actor: Actor, attemptId: string, locale: Locale) {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, ...visibleTo(actor) },
    select: {
      number: true,
      startedAt: true,
      dueAt: true,
      result: { select: { endedBy: true } },
      quiz: { select: { key: true } },
      questions: { orderBy: { position: 'asc' }, select: shownColumns },
      enrolment: {
        select: {
          course: { select: { slug: true, sourceLocale: true } },
          version: { select: { pages: { where: { locale }, select: { title: true, quizTitle: true } } } },
        },
      },
    },
  })
  if (!attempt) return null
  const { startedAt, dueAt, enrolment, result } = attempt
  const [page] = enrolment.version.pages
  const source = enrolment.course.sourceLocale as ContentLocale
  const questions = attempt.questions.map((question) => showQuestion(question, locale, source))
  return {
    id: attemptId,
    course: { slug: enrolment.course.slug, title: page?.title ?? '' },
    quiz: { key: attempt.quiz.key, title: page?.quizTitle ?? '' },
    number: attempt.number,
    startedAt,
    dueAt,
    /** For the clock on the page, so that it need not trust the clock of the machine it runs on. */
    secondsLeft: dueAt && Math.max(0, Math.round((dueAt.getTime() - Math.max(+now(), +startedAt)) / 1000)),
    isOver: result !== null || isTimeOver(attempt),
    isSubmitted: result !== null,
    answered: questions.filter(({ value }) => value !== null).length,
    /** The first question without an answer, where she goes on; null when every one has one. */
    firstEmpty: questions.find(({ value }) => value === null)?.position ?? null,
    questions,
  }
}
