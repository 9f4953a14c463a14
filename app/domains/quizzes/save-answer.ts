import type { Actor } from '#app/domains/actor.ts'
import { readQuestion } from '#app/domains/courses/question-key.ts'
import { readAnswer } from '#app/domains/quizzes/answer-value.ts'
import { isGraceOver } from '#app/domains/quizzes/due.ts'
import { visibleTo } from '#app/domains/quizzes/policy.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { ok, refuse } from '#app/platform/result.ts'

type Given = { attemptId: string; position: number; values: string[]; locale: Locale }

/** Keeps an answer the moment it is given; nothing sent as a value clears it. A refusal leaves what was saved before. */
export function saveAnswer(actor: Actor, { attemptId, position, values, locale }: Given) {
  return transaction(async () => {
    const attempt = await db.attempt.findFirst({
      where: { id: attemptId, ...visibleTo(actor) },
      select: {
        dueAt: true,
        result: { select: { endedBy: true } },
        questions: { where: { position }, select: { question: { select: { kind: true, key: true } } } },
      },
    })
    if (!attempt) return refuse('attempt-unknown')
    if (attempt.result?.endedBy === 'time' || isGraceOver(attempt)) return refuse('time-over')
    if (attempt.result) return refuse('attempt-over')

    const [asked] = attempt.questions
    if (!asked) return refuse('answer-unreadable')
    const { kind, key } = readQuestion(asked.question)
    const value = readAnswer(kind, key, values)
    if (value === undefined) return refuse('answer-unreadable')

    const savedAt = now()
    if (value === null) await db.answer.deleteMany({ where: { attemptId, position } })
    else {
      await db.answer.upsert({
        where: { attemptId_position: { attemptId, position } },
        create: { attemptId, position, value, locale, savedAt },
        update: { value, locale, savedAt },
      })
    }
    return ok({ savedAt, isAnswered: value !== null })
  })
}
