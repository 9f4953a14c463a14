import { grantRules, type Scope } from '#app/domains/access/grant-rules.ts'
import { type ProposalKind, proposalRules } from '#app/domains/access/proposal-rules.ts'
import { type Actor, type Grant, holds, type PersonActor, type Role, roles } from '#app/domains/actor.ts'
import type { Prisma } from '#app/platform/db.ts'

/** A role that somebody is to have; `programmeIds` are those that its scope belongs to. */
export type Wish = {
  role: Role
  scope: Scope
  scopeId: string | null
  personId: string
  programmeIds: readonly string[]
}

/** Giving this role, and taking it away again: as roles.md says, within one's own scope, and never to oneself. */
export function canGrant(actor: Actor, wish: Wish): boolean {
  const { scopes, givenBy } = grantRules[wish.role]
  if (!scopes.includes(wish.scope)) return false
  if (actor.kind === 'system') return true
  if (actor.id === wish.personId) return false
  return actor.grants.some((own) => givenBy.includes(own.role) && isWithin(own, wish))
}

/** The roles that an actor gives in some scope, to offer them. */
export const rolesGivenBy = (actor: Actor): Role[] => roles.filter((role) => holds(actor, ...grantRules[role].givenBy))

/** Whether two must decide on this role together. */
export const takesTwo = (role: Role): boolean => grantRules[role].takesTwo === true

function isWithin(own: Grant, { role, scope, scopeId, programmeIds }: Wish): boolean {
  // Which municipalities a programme works with is written in no table: the official letter says it.
  if (own.scope === 'all' || own.role === 'administrator' || scope === 'municipality') return true
  if (own.role === 'coordinator') return role === 'mentor'
  if (own.scope === 'programme') return own.scopeId !== null && programmeIds.includes(own.scopeId)
  return own.scope === scope && own.scopeId !== null && own.scopeId === scopeId
}

/** Asking a second person for what takes two. */
export const canPropose = (actor: Actor, kind: ProposalKind): boolean => holds(actor, ...proposalRules[kind].proposedBy)

/** Deciding as the second: neither who asked nor whom it is about. */
export const canConfirm = (actor: Actor, kind: ProposalKind, askedById: string, personId: string | null): boolean =>
  actor.kind === 'person' &&
  holds(actor, ...proposalRules[kind].confirmedBy) &&
  actor.id !== askedById &&
  actor.id !== personId

/** The proposals an actor can see: of the kinds she may make or decide. */
export function visibleTo(actor: Actor): Prisma.ProposalWhereInput {
  if (actor.kind === 'system') return {}
  const kinds = Object.entries(proposalRules).filter(([, rule]) =>
    holds(actor, ...rule.proposedBy, ...rule.confirmedBy),
  )
  return { kind: { in: kinds.map(([kind]) => kind) } }
}

/** Looking through somebody's eyes: an administrator, never at herself, an administrator or a coordinator. */
export const canLookThrough = (actor: Actor, person: { id: string; roles: readonly string[] }): actor is PersonActor =>
  holds(actor, 'administrator') &&
  actor.kind === 'person' &&
  actor.id !== person.id &&
  !person.roles.some((role) => role === 'administrator' || role === 'coordinator')

/** Opening the list of what takes two: whoever asks for or decides on some of it. */
export const canSeeProposals = (actor: Actor): boolean =>
  Object.values(proposalRules).some((rule) => holds(actor, ...rule.proposedBy, ...rule.confirmedBy))
