import type { Actor } from '#app/domains/actor.ts'
import type { Prisma } from '#app/platform/db.ts'

/** Whose certificates an actor finds in a list: a person her own. (Anyone may verify one whose number she has.) */
export const visibleTo = (actor: Actor): Prisma.CertificateWhereInput =>
  actor.kind === 'system' ? {} : { personId: actor.id }
