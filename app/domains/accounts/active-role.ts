import { holds, type PersonActor, type Role } from '#app/domains/actor.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Has the person act in another of her roles in this browser: it decides what the site offers first. */
export async function chooseRole(actor: PersonActor, sessionId: string, role: Role) {
  if (!holds(actor, role)) return refuse('role-not-held')
  await transaction(() => db.session.updateMany({ where: { id: sessionId }, data: { activeRole: role } }))
  return ok({ role })
}
