import { type Actor, holds } from '#app/domains/actor.ts'

/** Changing the names of topics and the texts of pages: administrators. */
export const canEditTexts = (actor: Actor): boolean => holds(actor, 'administrator')
