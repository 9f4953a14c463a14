import { type Actor, holds, roles } from '#app/domains/actor.ts'
import type { Prisma } from '#app/platform/db.ts'

/** Whose enrolments an actor can see: a learner her own, the system all. */
export const visibleTo = (actor: Actor): Prisma.EnrolmentWhereInput =>
  actor.kind === 'system' ? {} : { personId: actor.id }

/** Taking courses. An observer or a system administrator alone looks after others' learning and has none of her own. */
export const canEnrol = (actor: Actor): boolean => holds(actor, ...learning)

const learning = roles.filter((role) => role !== 'observer' && role !== 'administrator')
