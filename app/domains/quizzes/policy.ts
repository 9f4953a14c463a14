import type { Actor } from '#app/domains/actor.ts'
import { canEnrol } from '#app/domains/enrolments/policy.ts'
import type { Prisma } from '#app/platform/db.ts'

/** Whose attempts and marks an actor can see: a learner her own, the system all; nobody through somebody else's eyes. */
export function visibleTo(actor: Actor): Prisma.AttemptWhereInput {
  if (actor.kind === 'system') return {}
  return actor.seenBy ? { id: { in: [] } } : { enrolment: { personId: actor.id } }
}

/** Taking quizzes goes with taking courses. */
export const canTakeQuiz: (actor: Actor) => boolean = canEnrol
