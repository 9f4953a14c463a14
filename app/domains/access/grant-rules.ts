import type { Role } from '#app/domains/actor.ts'

/** How far a role can reach. */
export const scopes = [
  'own',
  'cohort',
  'organisation',
  'municipality',
  'region',
  'programme',
  'contest',
  'all',
] as const
export type Scope = (typeof scopes)[number]

export const isScope = (scope: string): scope is Scope => (scopes as readonly string[]).includes(scope)

type Rule = {
  /** The scopes it is held in; the first is the usual one. */
  scopes: readonly Scope[]
  /** The roles whose holders give it, within their own scope. */
  givenBy: readonly Role[]
  /** Only two administrators together give it. */
  takesTwo?: true
  /** Given on an official letter only. */
  needsLetter?: true
  /** Given for a term only. */
  needsTerm?: true
  /** Over after so many months unless it is confirmed anew. */
  months?: number
}

/** Who gives which role, in which scope, and how: the table of roles.md. A learner becomes one by herself. */
export const grantRules: Record<Role, Rule> = {
  learner: { scopes: ['own'], givenBy: [] },
  trainer: { scopes: ['organisation', 'cohort', 'own'], givenBy: ['officer', 'cohort-manager', 'administrator'] },
  reviewer: { scopes: ['programme'], givenBy: ['officer', 'administrator'] },
  'cohort-manager': { scopes: ['organisation'], givenBy: ['officer', 'administrator'] },
  coordinator: { scopes: ['all', 'organisation'], givenBy: ['administrator'], takesTwo: true },
  mentor: { scopes: ['own'], givenBy: ['coordinator', 'administrator'] },
  jury: { scopes: ['programme', 'contest'], givenBy: ['officer', 'administrator'] },
  officer: { scopes: ['programme'], givenBy: ['administrator'] },
  observer: { scopes: ['region', 'programme'], givenBy: ['administrator'], needsLetter: true, needsTerm: true },
  'municipality-administrator': {
    scopes: ['municipality'],
    givenBy: ['officer', 'administrator'],
    needsLetter: true,
    months: 12,
  },
  administrator: { scopes: ['all'], givenBy: ['administrator'], takesTwo: true },
}
