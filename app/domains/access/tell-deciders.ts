import { isProposalKind, proposalRules } from '#app/domains/access/proposal-rules.ts'
import type { Role } from '#app/domains/actor.ts'
import { notify } from '#app/domains/notifications/notify.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

/** Tells everybody who may decide a proposal as the second person that it waits, once. */
export async function tellDeciders(proposalId: string): Promise<void> {
  const { kind, askedById, personId } = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } })
  if (!isProposalKind(kind)) return
  const confirmedBy: readonly Role[] = proposalRules[kind].confirmedBy
  const moment = now()
  const deciders = await db.roleGrant.findMany({
    where: {
      role: { in: [...confirmedBy] },
      from: { lte: moment },
      OR: [{ to: null }, { to: { gt: moment } }],
      personId: { notIn: [askedById, ...(personId ? [personId] : [])] },
    },
    distinct: ['personId'],
    select: { personId: true },
  })
  for (const { personId: id } of deciders)
    await notify(id, { cause: `proposal-${proposalId}-${id}`, kind: 'proposal-waiting', data: { kind } })
}
