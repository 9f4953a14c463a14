import { db, transaction } from '#app/platform/db.ts'

/** Forgets what a person answered; that an attempt was handed in and what it was worth stays as a figure. */
export function forgetAnswers(personId: string): Promise<void> {
  const hers = { enrolment: { personId } }
  return transaction(async () => {
    await db.answer.deleteMany({ where: { question: { attempt: hers } } })
    await db.checkAnswer.deleteMany({ where: hers })
    // Nobody will hand them in.
    await db.attempt.deleteMany({ where: { ...hers, result: null } })
  })
}
