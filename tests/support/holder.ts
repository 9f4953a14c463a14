import type { PersonActor, Role } from '#app/domains/actor.ts'

/** Somebody who holds these roles everywhere; no row of the database stands behind her. */
export const holder = (...held: Role[]): PersonActor => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  timeZone: 'Asia/Bishkek',
  grants: held.map((role) => ({ role, scope: 'all', scopeId: null })),
  activeRole: held.at(-1) ?? null,
  factor: 'complete',
  seenBy: null,
})
