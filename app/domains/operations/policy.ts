import { type Actor, holds } from '#app/domains/actor.ts'

/** Running the site: jobs, kept mail, health. */
export const canOperate = (actor: Actor): boolean => holds(actor, 'administrator')
