import type { PersonActor, Role } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Has the person act in another of her roles in this browser: it decides what the site offers first. */
export function chooseRole(actor: PersonActor, sessionId: string, role: Role) {
  return transaction(async () => {
    const held = actor.grants.some((grant) => grant.role === role)
    const grant = await db.roleGrant.findFirst({
      where: { personId: actor.id, role, from: { lte: now() }, OR: [{ to: null }, { to: { gt: now() } }] },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    if (!held || !grant) return refuse('role-not-held')
    await db.session.update({ where: { id: sessionId }, data: { activeGrantId: grant.id } })
    return ok({ role })
  })
}
