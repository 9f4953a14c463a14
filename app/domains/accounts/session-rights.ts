import {
  asksSecondFactor,
  type FactorState,
  type Grant,
  isOfSchool,
  type Role,
  roles,
  type SeenBy,
} from '#app/domains/actor.ts'

/** A moment as either database says it. */
export type Moment = string | Date
type Access = { timedAccessId: string | null; accessById: string | null; accessUntil: Moment | null }

/**
 * What she may by her roles in this session. Whoever looks through her eyes gets nothing of the School to see, and who has
 * no role in force, or none any more, is a learner.
 */
export function grantsShown(held: Grant[], factor: FactorState, isSeen: boolean): Grant[] {
  if (factor !== 'complete') return held.filter(({ role }) => !asksSecondFactor(role))
  const left = held.filter(({ role }) => !(isSeen && isOfSchool(role)))
  return left.length > 0 ? left : [{ role: 'learner', scope: 'own', scopeId: null }]
}

/** The moment itself. */
export const instant = (moment: Moment | null): Date | null => (moment === null ? null : new Date(moment))

/** What of a second factor this session still lacks. */
export function factorOf(
  { secondFactorAt, hasFactor }: { secondFactorAt: Moment | null; hasFactor: number | boolean },
  held: Grant[],
): FactorState {
  if (secondFactorAt !== null) return 'complete'
  if (hasFactor) return 'to-show'
  return held.some(({ role }) => asksSecondFactor(role)) ? 'to-set-up' : 'complete'
}

/** Who looks through her eyes in this session, if somebody does. */
export function seenByOf({ timedAccessId, accessById, accessUntil }: Access): SeenBy | null {
  if (!timedAccessId || !accessById || accessUntil === null) return null
  return { accessId: timedAccessId, byId: accessById, until: new Date(accessUntil) }
}

/** The role she chose if she still holds it; else the last of hers in the order of `roles`, which asks most of her. */
export function activeRoleOf(chosen: string | null, grants: Grant[]): Role | null {
  const held = roles.filter((role) => grants.some((grant) => grant.role === role))
  return held.find((role) => role === chosen) ?? held.at(-1) ?? null
}
