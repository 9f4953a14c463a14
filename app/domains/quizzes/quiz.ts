import type { PersonActor } from '#app/domains/actor.ts'
import { countDrawn, readBlueprint } from '#app/domains/courses/blueprint.ts'
import { lessonsOf, readOutline } from '#app/domains/courses/outline.ts'
import { questionKinds } from '#app/domains/courses/question-key.ts'
import { visibleTo } from '#app/domains/enrolments/policy.ts'
import { visibleTo as attemptsVisibleTo } from '#app/domains/quizzes/policy.ts'
import { standingOf } from '#app/domains/quizzes/standing.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type QuizAddress = { courseSlug: string; quizKey: string }

/** The entrance of a quiz for one learner: its rules, her attempts so far, what is left; null when she is not on the course. */
export async function findQuiz(actor: PersonActor, { courseSlug, quizKey }: QuizAddress, locale: Locale) {
  const enrolment = await readEnrolment(actor, courseSlug, locale)
  const quiz = enrolment?.version.quiz
  if (!enrolment || quiz?.key !== quizKey) return null
  const { attempts } = enrolment
  const [page] = enrolment.version.pages
  const lessons = lessonsOf(readOutline(page?.outline))
  const done = new Set(enrolment.lessons.map(({ lessonKey }) => lessonKey))
  const results = attempts.flatMap(({ id, number, result }) => (result ? [{ attemptId: id, number, ...result }] : []))
  const { isPassed, attemptsLeft, running, canTry } = standingOf(attempts, quiz.attempts)
  const asked = await db.questionVersion.groupBy({ by: 'kind', where: { pools: { some: { quizId: quiz.id } } } })
  return {
    course: { slug: courseSlug, title: page?.title ?? '' },
    key: quizKey,
    title: page?.quizTitle ?? '',
    /** Whom to turn to when the attempts are used up. */
    organisation: inLanguage(enrolment.course.organisation.texts, locale).name,
    questionCount: countDrawn(readBlueprint(quiz.blueprint)),
    /** Which kinds it may ask: several answers bring the rule on partial points with them, numbers the one on commas. */
    kinds: questionKinds.filter((kind) => asked.some((one) => one.kind === kind)),
    minutes: quiz.minutes,
    passPercent: quiz.passPercent,
    feedback: quiz.feedback as 'after-pass' | 'after-submission' | 'never',
    attempts: quiz.attempts,
    attemptsUsed: attempts.length,
    attemptsLeft,
    openAttemptId: running?.id ?? null,
    isPassed,
    canStart: canTry,
    lessonsLeft: lessons.filter(({ key }) => !done.has(key)).length,
    results,
  }
}

const readEnrolment = (actor: PersonActor, courseSlug: string, locale: Locale) =>
  db.enrolment.findFirst({
    where: { ...visibleTo(actor), course: { slug: courseSlug } },
    select: {
      lessons: { select: { lessonKey: true } },
      course: { select: { organisation: { select: { texts: true } } } },
      version: {
        select: {
          pages: { where: { locale }, select: { title: true, quizTitle: true, outline: true } },
          quiz: true,
        },
      },
      attempts: {
        where: attemptsVisibleTo(actor),
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          openFor: true,
          dueAt: true,
          result: { select: { submittedAt: true, percent: true, isPassed: true } },
        },
      },
    },
  })
