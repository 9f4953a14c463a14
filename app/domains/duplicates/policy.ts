import { type Actor, canOperate } from '#app/domains/actor.ts'
import type { Prisma } from '#app/platform/db.ts'

/** Looking for people with two accounts, and asking them to make them one. */
export const canSeekDuplicates = (actor: Actor): boolean => canOperate(actor)

/** Whose mergers an actor can see: those into her own account. */
export const mergesOf = (actor: Actor): Prisma.AccountMergeWhereInput =>
  actor.kind === 'person' ? { keptId: actor.id } : { id: { in: [] } }

/** Making two accounts one, or two again: she herself alone, and nobody who looks through her eyes. */
export const canMerge = (actor: Actor): boolean => actor.kind === 'person' && actor.seenBy === null
