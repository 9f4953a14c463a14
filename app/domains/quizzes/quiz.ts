import type { PersonActor } from '#app/domains/actor.ts'
import type { OutlineModule } from '#app/domains/courses/course-page.ts'
import { visibleTo } from '#app/domains/enrolments/policy.ts'
import type { Blueprint } from '#app/domains/quizzes/draw.ts'
import { isTimeOver } from '#app/domains/quizzes/due.ts'
import { questionKinds } from '#app/domains/quizzes/question-key.ts'
import { db } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type QuizAddress = { courseSlug: string; quizKey: string }

/** The entrance of a quiz for one learner: its rules, her attempts so far, what is left; null when she is not on the course. */
export async function findQuiz(actor: PersonActor, { courseSlug, quizKey }: QuizAddress, locale: Locale) {
  const enrolment = await readEnrolment(actor, courseSlug, locale)
  const quiz = enrolment?.version.quiz
  if (!enrolment || quiz?.key !== quizKey) return null
  const { attempts } = enrolment
  const [page] = enrolment.version.pages
  const lessons = ((page?.outline ?? []) as OutlineModule[]).flatMap((module) => module.lessons)
  const done = new Set(enrolment.lessons.map(({ lessonKey }) => lessonKey))
  const results = attempts.flatMap(({ id, number, result }) => (result ? [{ attemptId: id, number, ...result }] : []))
  const open = attempts.find((attempt) => attempt.openFor !== null && !isTimeOver(attempt))
  const attemptsLeft = Math.max(0, quiz.attempts - attempts.length)
  const isPassed = results.some((result) => result.isPassed)
  const kinds = new Set(quiz.pool.map(({ question }) => question.kind))
  return {
    course: { slug: courseSlug, title: page?.title ?? '' },
    key: quizKey,
    title: page?.quizTitle ?? '',
    questionCount: Object.values(quiz.blueprint as Blueprint).reduce((sum, count) => sum + count, 0),
    /** Which kinds it may ask: several answers bring the rule on partial points with them, numbers the one on commas. */
    kinds: questionKinds.filter((kind) => kinds.has(kind)),
    minutes: quiz.minutes,
    passPercent: quiz.passPercent,
    feedback: quiz.feedback as 'after-pass' | 'after-submission' | 'never',
    attempts: quiz.attempts,
    attemptsUsed: attempts.length,
    attemptsLeft,
    openAttemptId: open?.id ?? null,
    isPassed,
    canStart: !isPassed && (open !== undefined || attemptsLeft > 0),
    lessonsLeft: lessons.filter(({ key }) => !done.has(key)).length,
    results,
  }
}

const readEnrolment = (actor: PersonActor, courseSlug: string, locale: Locale) =>
  db.enrolment.findFirst({
    where: { ...visibleTo(actor), course: { slug: courseSlug } },
    select: {
      lessons: { select: { lessonKey: true } },
      version: {
        select: {
          pages: { where: { locale }, select: { title: true, quizTitle: true, outline: true } },
          quiz: { include: { pool: { select: { question: { select: { kind: true } } } } } },
        },
      },
      attempts: {
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
