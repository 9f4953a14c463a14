import type { Actor } from '#app/domains/actor.ts'
import { canEnrol } from '#app/domains/enrolments/policy.ts'
import type { Prisma } from '#app/platform/db.ts'

/** Whose attempts an actor can see: a learner her own, the system all. */
export const visibleTo = (actor: Actor): Prisma.AttemptWhereInput =>
  actor.kind === 'system' ? {} : { enrolment: { personId: actor.id } }

/** Taking quizzes goes with taking courses. */
export const canTakeQuiz: (actor: Actor) => boolean = canEnrol
