import type { CourseFacts } from '#app/domains/courses/files/file-format.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

type Publishing = {
  versionId: string
  facts: Extract<CourseFacts, { state: 'published' }>
  pool: { id: string; topic: string }[]
}

/** Keeps the quiz of a course version: its rules and the questions it draws from. */
export async function publishQuiz({ versionId, facts, pool }: Publishing): Promise<void> {
  const { quiz, completion } = facts
  const quizId = newId()
  await db.publishedQuiz.create({
    data: {
      id: quizId,
      versionId,
      key: quiz.id,
      minutes: quiz.minutes ?? null,
      attempts: quiz.attempts,
      passPercent: completion.quiz,
      feedback: quiz.feedback,
      blueprint: quiz.blueprint,
    },
  })
  await db.pooledQuestion.createMany({
    data: pool
      .filter(({ topic }) => Object.hasOwn(quiz.blueprint, topic))
      .map(({ id, topic }) => ({ quizId, questionVersionId: id, topic })),
  })
}
