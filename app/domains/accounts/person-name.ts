import { canSee } from '#app/domains/accounts/policy.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { db } from '#app/platform/db.ts'

/** Who is meant by an address; null for whom the actor may not know of. */
export async function findPersonName(actor: PersonActor, personId: string) {
  if (!(await canSee(actor, personId))) return null
  return db.person.findUnique({ where: { id: personId }, select: { id: true, officialName: true } })
}
