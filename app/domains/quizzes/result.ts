import type { Actor } from '#app/domains/actor.ts'
import { readOutline } from '#app/domains/courses/outline.ts'
import { isFeedbackDue, readFeedback } from '#app/domains/quizzes/feedback.ts'
import { visibleTo } from '#app/domains/quizzes/policy.ts'
import { scoreByTopic } from '#app/domains/quizzes/score-by-topic.ts'
import { shownColumns, showQuestion } from '#app/domains/quizzes/shown-question.ts'
import { standingOf } from '#app/domains/quizzes/standing.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { ContentLocale, Locale } from '#app/platform/i18n/locales.ts'

type Next = 'certificate' | 'lessons' | 'go-on' | 'try-again' | 'used-up'

/** What came of an attempt; null when it is not the actor's or not handed in yet. Right answers come when they are due. */
export async function findResult(actor: Actor, attemptId: string, locale: Locale) {
  const attempt = await readAttempt(actor, attemptId, locale)
  if (!attempt?.result) return null
  const { enrolment, quiz, result } = attempt
  const { attempts, completion, course, version } = enrolment
  const [page] = version.pages
  const source = course.sourceLocale as ContentLocale
  const standing = standingOf(attempts, quiz.attempts)
  const { isPassed, attemptsLeft, open } = standing
  const certificateSerial = completion?.certificate?.serial ?? null
  const isDue = isFeedbackDue(quiz.feedback, { isPassed, attemptsLeft, hasOpenAttempt: open !== null })
  const feedback = isDue ? await readFeedback(attemptId, locale, source) : undefined
  const grades = result.grades as number[]
  return {
    id: attemptId,
    course: { slug: course.slug, title: page?.title ?? '' },
    quiz: { key: quiz.key, title: page?.quizTitle ?? '', passPercent: quiz.passPercent, feedback: quiz.feedback },
    /** Whom to turn to when the attempts are used up. */
    organisation: inLanguage(course.organisation.texts, locale).name,
    number: attempt.number,
    startedAt: attempt.startedAt,
    submittedAt: result.submittedAt,
    endedBy: result.endedBy as 'learner' | 'time',
    points: result.points,
    maxPoints: result.maxPoints,
    percent: result.percent,
    isPassed: result.isPassed,
    attemptsLeft,
    next: nextOf(standing, certificateSerial),
    isFeedbackDue: isDue,
    answeredCount: attempt.questions.filter(({ answer }) => answer !== null).length,
    questionCount: attempt.questions.length,
    topics: scoreByTopic(
      attempt.questions.map(({ question }, index) => ({ topic: question.topic, points: grades[index] ?? 0 })),
      readOutline(page?.outline),
      { passPercent: quiz.passPercent, isFeedbackDue: isDue },
    ),
    questions: attempt.questions.map((question, index) => ({
      ...showQuestion(question, locale, source),
      points: grades[index] ?? 0,
      right: feedback?.get(question.position)?.right ?? null,
      explanation: feedback?.get(question.position)?.explanation ?? null,
    })),
    certificateSerial,
  }
}

/** What the learner does next; a result of long ago too says what is true now. */
function nextOf(
  { isPassed, running, attemptsLeft }: ReturnType<typeof standingOf>,
  certificateSerial: string | null,
): Next {
  if (certificateSerial) return 'certificate'
  if (isPassed) return 'lessons'
  if (running) return 'go-on'
  return attemptsLeft > 0 ? 'try-again' : 'used-up'
}

const readAttempt = (actor: Actor, attemptId: string, locale: Locale) =>
  db.attempt.findFirst({
    where: { id: attemptId, ...visibleTo(actor) },
    select: {
      number: true,
      startedAt: true,
      result: true,
      quiz: { select: { key: true, attempts: true, passPercent: true, feedback: true } },
      questions: {
        orderBy: { position: 'asc' },
        select: { ...shownColumns, question: { select: { ...shownColumns.question.select, topic: true } } },
      },
      enrolment: {
        select: {
          course: { select: { slug: true, sourceLocale: true, organisation: { select: { texts: true } } } },
          version: {
            select: { pages: { where: { locale }, select: { title: true, quizTitle: true, outline: true } } },
          },
          attempts: { select: { openFor: true, dueAt: true, result: { select: { isPassed: true } } } },
          completion: { select: { certificate: { select: { serial: true } } } },
        },
      },
    },
  })
