import { canPropose } from '#app/domains/access/policy.ts'
import type { ProposalKind } from '#app/domains/access/proposal-rules.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, type Prisma, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** A proposal waits so long for a second person. */
export const patience = days(14)

type Wanted = { kind: ProposalKind; personId: string | null; detail: Prisma.InputJsonObject; reason: string }

/** Asks a second person for what takes two. The same thing is asked for once at a time. */
export function propose(actor: PersonActor, { kind, personId, detail, reason }: Wanted) {
  return transaction(async () => {
    if (!canPropose(actor, kind)) return refuse('proposal-not-yours')
    const waiting = await db.proposal.findMany({
      where: { kind, personId, decidedAt: null, expiresAt: { gt: now() } },
      select: { detail: true },
    })
    if (waiting.some((other) => isSame(other.detail, detail))) return refuse('proposal-waits')
    const { id } = await db.proposal.create({
      data: {
        ...{ id: newId(), kind, personId, detail, reason, askedById: actor.id },
        ...{ askedAt: now(), expiresAt: later(now(), patience) },
      },
    })
    await record(actor, { name: 'proposal.made', proposalId: id, personId })
    return ok({ proposalId: id })
  })
}

/** The same thing asked for, whatever was written beside it. */
function isSame(one: unknown, other: unknown): boolean {
  const what = (detail: unknown) => {
    const { role, scope, scopeId } = detail as Record<string, unknown>
    return JSON.stringify([role, scope, scopeId])
  }
  return what(one) === what(other)
}
