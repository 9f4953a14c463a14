import type { Role } from '#app/domains/actor.ts'

/** Where a role does its work: administration for administrators, a desk for others; null for learners, who have their learning. */
export function deskOf(role: Role | null): string | null {
  if (role === null || role === 'learner') return null
  return role === 'administrator' ? '/admin' : '/desk'
}

/** Where a role begins. */
export const firstPageOf = (role: Role | null): string => deskOf(role) ?? '/learn'

/** Leads on to where the role begins that somebody acts in, when it is not known yet which one that is. */
export const toFirstPage = '/account/role'
