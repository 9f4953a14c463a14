import type { Role } from '#app/domains/actor.ts'

const pages: Partial<Record<Role, string>> = {
  administrator: '/admin/people',
  officer: '/admin/people',
  'cohort-manager': '/admin/people',
  'municipality-administrator': '/admin/people',
}

/** The page of administration that a role works on; null for a role that has none. */
export const deskOf = (role: Role | null): string | null => (role && pages[role]) ?? null

/** Where a role begins: at its desk, or at her own learning. */
export const firstPageOf = (role: Role | null): string => deskOf(role) ?? '/learn'
