import { type Actor, holds } from '#app/domains/actor.ts'

/** Keeping the lists of places and organisations: new ones, names, dates, mergers and splits. */
export const canKeepLists = (actor: Actor): boolean => holds(actor, 'administrator')

/** Setting deadlines and hours: administrators, and officers of programmes. */
export const canSetDeadlines = (actor: Actor): boolean => holds(actor, 'administrator', 'officer')

/** The municipalities an actor administers. */
export const ownMunicipalities = (actor: Actor): string[] =>
  actor.kind === 'person'
    ? actor.grants.flatMap(({ role, scope, scopeId }) =>
        role === 'municipality-administrator' && scope === 'municipality' && scopeId ? [scopeId] : [],
      )
    : []

/** Opening the list of the municipalities one administers; an administrator of the site comes by their organisations. */
export const canListMunicipalities = (actor: Actor): boolean => holds(actor, 'municipality-administrator')

/** Keeping the card of a municipality: its own administrator, and those of the site. */
export const canKeepCard = (actor: Actor, organisationId: string): boolean =>
  canKeepLists(actor) || ownMunicipalities(actor).includes(organisationId)
