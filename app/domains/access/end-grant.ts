import { findWish, termOf } from '#app/domains/access/add-grant.ts'
import { grantRules, isScope, type Scope } from '#app/domains/access/grant-rules.ts'
import { canGrant } from '#app/domains/access/policy.ts'
import { isLastAdministrator } from '#app/domains/accounts/last-administrator.ts'
import { canSee } from '#app/domains/accounts/policy.ts'
import { type Actor, isRole } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Takes a role away from now on; the grant stays on the record with who ended it and why. The last administrator stays. */
export function endGrant(actor: Actor, grantId: string, reason: string) {
  return transaction(async () => {
    const grant = await findGivable(actor, grantId)
    if (!grant) return refuse('grant-not-yours')
    if (actor.kind === 'person' && grant.role === 'administrator' && (await isLastAdministrator(grant.personId)))
      return refuse('last-administrator')
    const endedById = actor.kind === 'person' ? actor.id : null
    await db.roleGrant.update({ where: { id: grantId }, data: { to: now(), endedById, endReason: reason } })
    await record(actor, { name: 'role.ended', personId: grant.personId, grantId })
    return ok({ grantId })
  })
}

/** Lets a role that ends by itself go on for as long again, after who answers for it has said so. */
export function confirmGrant(actor: Actor, grantId: string) {
  return transaction(async () => {
    const grant = await findGivable(actor, grantId)
    if (!grant || !grantRules[grant.role].months) return refuse('grant-not-yours')
    await db.roleGrant.update({ where: { id: grantId }, data: { to: termOf(grant.role, now(), null) } })
    await record(actor, { name: 'role.confirmed', personId: grant.personId, grantId })
    return ok({ grantId })
  })
}

/** A grant that is not over and that the actor may give and take; null for any other. */
async function findGivable(actor: Actor, grantId: string) {
  const grant = await db.roleGrant.findFirst({ where: { id: grantId, OR: [{ to: null }, { to: { gt: now() } }] } })
  if (!grant || !isRole(grant.role)) return null
  const { personId, role, scope, scopeId } = grant
  const known = isScope(scope) ? ((await findWish({ personId, role, scope, scopeId })) ?? null) : null
  // What was given for something that is no longer there can still be taken away.
  const wish = known ?? { personId, role, scope: grantRules[role].scopes[0] as Scope, scopeId, programmeIds: [] }
  const isOwn = canGrant(actor, wish) && (actor.kind === 'system' || (await canSee(actor, personId)))
  return isOwn ? { personId, role } : null
}
