// A process that hands in the attempts it is told of, all at the same moment, each for the learner whose it is.

import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { closeDb, db } from '#app/platform/db.ts'
import { holder } from '#tests/support/holder.ts'

const attempts = await db.attempt.findMany({
  where: { id: { in: process.argv.slice(2) } },
  select: { id: true, enrolment: { select: { personId: true } } },
})
const actors = attempts.map(({ id, enrolment }) => ({
  attemptId: id,
  actor: { ...holder('learner'), id: enrolment.personId },
}))
process.stdout.write('ready\n')
const results = await Promise.all(actors.map(({ actor, attemptId }) => submitAttempt(actor, attemptId)))
await closeDb()
process.exit(results.every((result) => result.ok && result.certificateSerial) ? 0 : 1)
