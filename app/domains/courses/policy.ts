import { type Actor, holds } from '#app/domains/actor.ts'
import type { Prisma } from '#app/platform/db.ts'

/** Reading how courses fare, in figures alone: administrators, and officers of programmes. */
export const canSeeRecords = (actor: Actor): boolean => holds(actor, 'administrator', 'officer')

/** The courses whose record an actor reads: an administrator all, an officer those of her programmes. */
export function visibleTo(actor: Actor): Prisma.CourseWhereInput {
  if (actor.kind === 'system' || holds(actor, 'administrator')) return {}
  return { programmes: { some: { programmeId: { in: programmesOf(actor) } } } }
}

/** Taking a course out of the catalogue and back: an officer of one of its programmes. Administrators only read. */
export const canWithdraw = (actor: Actor, programmeIds: readonly string[]): boolean =>
  actor.kind === 'system' || programmesOf(actor).some((programmeId) => programmeIds.includes(programmeId))

const programmesOf = (actor: Actor): string[] =>
  actor.kind === 'system'
    ? []
    : actor.grants.flatMap(({ role, scope, scopeId }) =>
        role === 'officer' && scope === 'programme' && scopeId ? [scopeId] : [],
      )
