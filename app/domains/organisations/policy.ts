import { type Actor, holds } from '#app/domains/actor.ts'

/** Keeping the lists of places and organisations: new ones, names, dates, mergers and splits. */
export const canKeepLists = (actor: Actor): boolean => holds(actor, 'administrator')

/** Finding a place or an organisation by its name, to choose it: whoever is signed in; the same names are offered as workplaces. */
export const canChooseEntries = (actor: Actor): boolean => actor.kind === 'person'

/** Setting deadlines and hours: administrators, and officers of programmes. */
export const canSetDeadlines = (actor: Actor): boolean => holds(actor, 'administrator', 'officer')
