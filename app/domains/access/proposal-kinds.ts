import { addGrant, findWish, type NewGrant } from '#app/domains/access/add-grant.ts'
import { canGrant } from '#app/domains/access/policy.ts'
import type { ProposalKind } from '#app/domains/access/proposal-rules.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { type Refusal, refuse } from '#app/platform/result.ts'

type Proposal = { personId: string | null; detail: unknown; reason: string; askedById: string }
type Done = { ok: true; [fact: string]: unknown } | Refusal<string>

/** What is done when the second person agrees, inside her transaction; what it returns is kept with the proposal. */
export const proposalKinds: Record<ProposalKind, (actor: PersonActor, proposal: Proposal) => Promise<Done>> = {
  async 'grant-role'(actor, { personId, detail, reason, askedById }) {
    const grant = { ...(detail as Omit<NewGrant, 'personId' | 'reason'>), personId: personId ?? '', reason }
    const wish = await findWish(grant)
    if (!wish) return refuse('scope-unknown')
    return canGrant(actor, wish) ? addGrant(actor, grant, askedById) : refuse('grant-not-yours')
  },
}
