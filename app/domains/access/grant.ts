import { addGrant, findObstacle, findWish, type NewGrant } from '#app/domains/access/add-grant.ts'
import { canGrant, takesTwo } from '#app/domains/access/policy.ts'
import { propose } from '#app/domains/access/propose.ts'
import { canSee } from '#app/domains/accounts/policy.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/**
 * Gives a person a role. What only two administrators give together becomes a proposal, for another one to confirm within
 * two weeks.
 */
export function grantRole(actor: PersonActor, grant: NewGrant) {
  return transaction(async () => {
    const wish = await findWish(grant)
    if (!wish) return refuse('scope-unknown')
    if (!canGrant(actor, wish) || !(await canSee(actor, grant.personId))) return refuse('grant-not-yours')
    if (!takesTwo(grant.role)) return addGrant(actor, grant, actor.id)

    const obstacle = await findObstacle(grant)
    if (obstacle) return refuse(obstacle)
    const { personId, reason, ...detail } = grant
    const proposed = await propose(actor, { kind: 'grant-role', personId, detail, reason })
    return proposed.ok ? ok({ proposalId: proposed.proposalId }) : proposed
  })
}
