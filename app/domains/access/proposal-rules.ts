import type { Role } from '#app/domains/actor.ts'

/** Who asks for what takes two people, and who decides as the second. What is done then stands in proposal-kinds.ts. */
export const proposalRules = {
  'grant-role': { proposedBy: ['administrator'], confirmedBy: ['administrator'] },
} satisfies Record<string, { proposedBy: readonly Role[]; confirmedBy: readonly Role[] }>

export type ProposalKind = keyof typeof proposalRules

export const isProposalKind = (kind: string): kind is ProposalKind => Object.hasOwn(proposalRules, kind)
