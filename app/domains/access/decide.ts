import { canConfirm, visibleTo } from '#app/domains/access/policy.ts'
import { proposalKinds } from '#app/domains/access/proposal-kinds.ts'
import { isProposalKind, type ProposalKind, proposalRules } from '#app/domains/access/proposal-rules.ts'
import { whyKeptOut } from '#app/domains/accounts/kept-out.ts'
import { listRoles } from '#app/domains/accounts/role-list.ts'
import type { PersonActor, Role } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Agrees as the second person: what was asked for is done now. Neither who asked nor whom it is about can. */
export function confirmProposal(actor: PersonActor, proposalId: string) {
  return transaction(async () => {
    const proposal = await findWaiting(actor, proposalId)
    if (!proposal.ok) return proposal
    const { kind, askedById, personId, detail } = proposal
    if (!canConfirm(actor, kind, askedById, personId)) return refuse('proposal-not-yours')
    if (await isVoid(proposal)) return refuse('proposal-void')
    const done = await proposalKinds[kind](actor, proposal)
    if (!done.ok) return refuse(done.reason as string)
    const { ok: _, ...facts } = done
    await close(actor, proposal, 'confirmed', { ...(detail as object), ...facts })
    return ok({ proposalId })
  })
}

/** Says no, with the reason; who asked takes it back in the same way. */
export function declineProposal(actor: PersonActor, proposalId: string, answer: string) {
  return transaction(async () => {
    const proposal = await findWaiting(actor, proposalId)
    if (!proposal.ok) return proposal
    const { kind, askedById, personId, detail } = proposal
    const isOwn = askedById === actor.id
    if (!isOwn && !canConfirm(actor, kind, askedById, personId)) return refuse('proposal-not-yours')
    await close(actor, proposal, isOwn ? 'withdrawn' : 'declined', { ...(detail as object), answer })
    return ok({ proposalId })
  })
}

/** Nobody confirms what somebody asked for who could not ask for it today, nor for an account that is closed. */
async function isVoid({
  kind,
  askedById,
  personId,
}: {
  kind: ProposalKind
  askedById: string
  personId: string | null
}) {
  const asking: readonly Role[] = proposalRules[kind].proposedBy
  const roles = await listRoles(askedById)
  if (!roles.some((role) => asking.includes(role)) || (await whyKeptOut(askedById))) return true
  return personId !== null && (await whyKeptOut(personId)) !== null
}

async function findWaiting(actor: PersonActor, id: string) {
  const proposal = await db.proposal.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })
  if (!proposal || !isProposalKind(proposal.kind)) return refuse('proposal-unknown')
  if (proposal.decidedAt) return refuse('proposal-decided')
  if (proposal.expiresAt <= now()) return refuse('proposal-expired')
  return ok({ ...proposal, kind: proposal.kind })
}

async function close(
  actor: PersonActor,
  { id, personId }: { id: string; personId: string | null },
  outcome: 'confirmed' | 'declined' | 'withdrawn',
  detail: object,
) {
  await db.proposal.update({
    where: { id },
    data: { outcome, decidedAt: now(), decidedById: actor.id, detail: detail as Prisma.InputJsonObject },
  })
  await record(actor, { name: 'proposal.decided', proposalId: id, personId, outcome })
}
