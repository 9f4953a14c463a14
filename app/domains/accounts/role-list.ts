import { isRole, type Role } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

/** The roles that a person holds today, whether or not she has shown her second factor. */
export async function listRoles(personId: string): Promise<Role[]> {
  const rows = await db.roleGrant.findMany({
    where: { personId, from: { lte: now() }, OR: [{ to: null }, { to: { gt: now() } }] },
    select: { role: true },
    distinct: ['role'],
  })
  return rows.map(({ role }) => role).filter(isRole)
}
