import { type Actor, holds } from '#app/domains/actor.ts'

/** Keeping the lists of places and organisations: new ones, names, dates, mergers and splits. */
export const canKeepLists = (actor: Actor): boolean => holds(actor, 'administrator')
