import { type Actor, holds } from '#app/domains/actor.ts'
import type { Prisma } from '#app/platform/db.ts'

/**
 * Beginning and ending programmes, and saying which courses and partners they have: administrators. Whom an officer knows
 * of follows from it, so she does not say it herself.
 */
export const canKeepProgrammes = (actor: Actor): boolean => holds(actor, 'administrator')

/** Opening the pages of programmes: administrators, and officers for their own. */
export const canSeeProgrammes = (actor: Actor): boolean => holds(actor, 'administrator', 'officer')

/** What a programme says of itself, and the logos of its partners: its officer too. */
export const canWordProgramme = (actor: Actor, id: string): boolean =>
  canKeepProgrammes(actor) || ownProgrammes(actor).includes(id)

/** The programmes an actor can see: an administrator all, an officer her own. */
export function visibleTo(actor: Actor): Prisma.ProgrammeWhereInput {
  return actor.kind === 'system' || canKeepProgrammes(actor) ? {} : { id: { in: ownProgrammes(actor) } }
}

const ownProgrammes = (actor: Actor): string[] =>
  actor.kind === 'person'
    ? actor.grants.flatMap(({ role, scope, scopeId }) =>
        role === 'officer' && scope === 'programme' && scopeId ? [scopeId] : [],
      )
    : []
