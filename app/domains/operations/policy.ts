import { canSee } from '#app/domains/accounts/policy.ts'
import { type Actor, canOperate, holds, type PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma } from '#app/platform/db.ts'

/** Opening the audit trail of others: an administrator all of it, an officer what is of her programmes. */
export const canReadAudit = (actor: Actor): actor is PersonActor =>
  actor.kind === 'person' && holds(actor, 'administrator', 'officer')

/**
 * The facts an actor may read: an administrator all; everybody what she did herself and what is about her; an officer
 * also what is about those who hold a role in her programmes, and about any one person she may know of.
 */
export async function auditVisibleTo(actor: Actor, aboutId: string | null): Promise<Prisma.EventWhereInput> {
  if (actor.kind === 'system' || canOperate(actor)) return {}
  if (canReadAudit(actor) && aboutId !== null && (await canSee(actor, aboutId))) return {}
  const ofProgramme = canReadAudit(actor) ? await holdersIn(programmesOf(actor)) : []
  return { OR: [{ actorId: actor.id }, { personId: { in: [actor.id, ...ofProgramme] } }] }
}

const programmesOf = ({ grants }: PersonActor): string[] =>
  grants.flatMap(({ role, scope, scopeId }) =>
    role === 'officer' && scope === 'programme' && scopeId ? [scopeId] : [],
  )

async function holdersIn(programmeIds: string[]): Promise<string[]> {
  const rows = await db.roleGrant.findMany({
    where: { scope: 'programme', scopeId: { in: programmeIds }, OR: [{ to: null }, { to: { gt: now() } }] },
    select: { personId: true },
    distinct: ['personId'],
  })
  return rows.map(({ personId }) => personId)
}
