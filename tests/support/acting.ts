import type { Scope } from '#app/domains/access/grant-rules.ts'
import type { PersonActor, Role } from '#app/domains/actor.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

/** Somebody of the database who holds one role in a scope. */
export async function acting(role: Role, scope: Scope, scopeId: string | null = null): Promise<PersonActor> {
  const person = await create.person({ role })
  await transaction(() => db.roleGrant.updateMany({ where: { personId: person.id }, data: { scope, scopeId } }))
  return { ...person, grants: [{ role, scope, scopeId }] }
}
