import type { PersonActor } from '#app/domains/actor.ts'
import { readQuestion } from '#app/domains/courses/question-key.ts'
import { saveAnswer } from '#app/domains/quizzes/save-answer.ts'
import { db } from '#app/platform/db.ts'

type Attempt = { id: string; learner: PersonActor }

/** Answers the first questions of an attempt rightly, all of them unless told how many, and leaves the rest empty. */
export async function answerRightly({ id: attemptId, learner }: Attempt, howMany = Number.POSITIVE_INFINITY) {
  for (const { position, values } of (await rightValues(attemptId)).slice(0, howMany)) {
    const saved = await saveAnswer(learner, { attemptId, position, values, locale: 'ru' })
    if (!saved.ok) throw new Error(`The answer was refused: ${saved.reason}.`)
  }
}

/** What a browser would send for the right answer to each question, by position. */
export async function rightValues(attemptId: string) {
  const rows = await db.attemptQuestion.findMany({
    where: { attemptId },
    orderBy: { position: 'asc' },
    include: { question: true },
  })
  return rows.map(({ position, question }) => {
    const { kind, key } = readQuestion(question)
    return { position, kind, values: key.right ?? [String(key.answer)] }
  })
}

/** Where in this attempt a question of the kind stands first. */
export async function positionOf(attemptId: string, kind: string): Promise<number> {
  const { position } = await db.attemptQuestion.findFirstOrThrow({
    where: { attemptId, question: { kind } },
    orderBy: { position: 'asc' },
  })
  return position
}
