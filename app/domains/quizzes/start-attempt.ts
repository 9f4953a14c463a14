import { randomBytes } from 'node:crypto'
import type { PersonActor } from '#app/domains/actor.ts'
import { readBlueprint } from '#app/domains/courses/blueprint.ts'
import { readQuestion } from '#app/domains/courses/question-key.ts'
import { visibleTo } from '#app/domains/enrolments/policy.ts'
import { record } from '#app/domains/events.ts'
import { closeAttempt } from '#app/domains/quizzes/close-attempt.ts'
import { drawQuestions } from '#app/domains/quizzes/draw.ts'
import { standingOf } from '#app/domains/quizzes/standing.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db, onceMoreIfTaken, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { type Ok, ok, type Refusal, refuse } from '#app/platform/result.ts'

type Wanted = { courseSlug: string; quizKey: string; locale: Locale }
type Started =
  | Ok<{ attemptId: string }>
  | Refusal<'not-enrolled' | 'quiz-unknown' | 'already-passed' | 'attempts-used-up'>

/** Opens an attempt with questions of its own; asking again, also from another tab, leads back to the open one. */
export function startAttempt(actor: PersonActor, wanted: Wanted): Promise<Started> {
  return onceMoreIfTaken(() => transaction(() => start(actor, wanted)))
}

async function start(actor: PersonActor, wanted: Wanted): Promise<Started> {
  const enrolment = await db.enrolment.findFirst({
    where: { ...visibleTo(actor), course: { slug: wanted.courseSlug } },
    select: {
      id: true,
      version: { select: { quiz: true } },
      attempts: { select: { id: true, openFor: true, dueAt: true, result: { select: { isPassed: true } } } },
    },
  })
  if (!enrolment) return refuse('not-enrolled')
  const { attempts } = enrolment
  const { quiz } = enrolment.version
  if (quiz?.key !== wanted.quizKey) return refuse('quiz-unknown')

  const { isPassed, attemptsLeft, running, open } = standingOf(attempts, quiz.attempts)
  if (running) return ok({ attemptId: running.id })
  if (open) {
    await closeAttempt(actor, open.id)
    return start(actor, wanted)
  }
  if (isPassed) return refuse('already-passed')
  if (attemptsLeft === 0) return refuse('attempts-used-up')

  const attemptId = newId()
  const seed = randomBytes(16).toString('hex')
  const drawn = drawQuestions(await readPool(quiz.id), readBlueprint(quiz.blueprint), seed)
  const startedAt = now()
  await db.attempt.create({
    data: {
      id: attemptId,
      enrolmentId: enrolment.id,
      quizId: quiz.id,
      number: attempts.length + 1,
      seed,
      locale: wanted.locale,
      startedAt,
      dueAt: quiz.minutes === null ? null : later(startedAt, minutes(quiz.minutes)),
      openFor: enrolment.id,
      questions: { create: drawn.map((question, index) => ({ position: index + 1, ...question })) },
    },
  })
  await record(actor, { name: 'attempt.started', attemptId })
  return ok({ attemptId })
}

async function readPool(quizId: string) {
  const pool = await db.pooledQuestion.findMany({
    where: { quizId },
    select: { questionVersionId: true, topic: true, question: { select: { kind: true, key: true } } },
  })
  return pool.map(({ questionVersionId, topic, question }) => ({
    id: questionVersionId,
    topic,
    key: readQuestion(question).key,
  }))
}
