import type { Actor } from '#app/domains/actor.ts'
import { readQuestion } from '#app/domains/courses/question-key.ts'
import { completeIfMet } from '#app/domains/enrolments/complete.ts'
import { record } from '#app/domains/events.ts'
import { readAnswerValue } from '#app/domains/quizzes/answer-value.ts'
import { isTimeOver } from '#app/domains/quizzes/due.ts'
import { gradeAttempt } from '#app/domains/quizzes/grading.ts'
import { visibleTo } from '#app/domains/quizzes/policy.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

const outcome = {
  submittedAt: true,
  endedBy: true,
  points: true,
  maxPoints: true,
  percent: true,
  isPassed: true,
} as const

/** Grades what was saved in time and ends the attempt; a pass may complete the course. A second time gives the same. */
export function closeAttempt(actor: Actor, attemptId: string) {
  return transaction(async () => {
    const attempt = await db.attempt.findFirst({
      where: { id: attemptId, ...visibleTo(actor) },
      select: {
        dueAt: true,
        enrolmentId: true,
        result: { select: outcome },
        quiz: { select: { passPercent: true } },
        questions: {
          orderBy: { position: 'asc' },
          select: { answer: { select: { value: true } }, question: { select: { kind: true, key: true } } },
        },
        enrolment: { select: { completion: { select: { certificate: { select: { serial: true } } } } } },
      },
    })
    if (!attempt) return refuse('attempt-unknown')
    if (attempt.result) {
      const certificateSerial = attempt.enrolment.completion?.certificate?.serial ?? null
      return ok({ result: attempt.result, certificateSerial })
    }
    const answered = attempt.questions.map(({ question, answer }) => ({
      ...readQuestion(question),
      value: readAnswerValue(answer?.value),
    }))
    const ended =
      attempt.dueAt && isTimeOver(attempt)
        ? { endedBy: 'time', submittedAt: attempt.dueAt }
        : { endedBy: 'learner', submittedAt: now() }
    const result = await db.attemptResult.create({
      data: { attemptId, ...ended, ...gradeAttempt(answered, attempt.quiz.passPercent) },
      select: outcome,
    })
    await db.attempt.update({ where: { id: attemptId }, data: { openFor: null } })
    await record(actor, { name: 'attempt.submitted', attemptId, isPassed: result.isPassed })
    const completed = await completeIfMet(actor, attempt.enrolmentId)
    return ok({ result, certificateSerial: completed?.certificateSerial ?? null })
  })
}
