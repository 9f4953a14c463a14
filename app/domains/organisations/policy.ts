import { type Actor, holds } from '#app/domains/actor.ts'

/** Keeping the lists of places and organisations: new ones, names, dates, mergers and splits. */
export const canKeepLists = (actor: Actor): boolean => holds(actor, 'administrator')

/** Setting deadlines and hours: administrators, and officers of programmes. */
export const canSetDeadlines = (actor: Actor): boolean => holds(actor, 'administrator', 'officer')
