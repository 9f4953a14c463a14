import { canConfirm, visibleTo } from '#app/domains/access/policy.ts'
import { isProposalKind, proposalRules } from '#app/domains/access/proposal-rules.ts'
import { nameScopes } from '#app/domains/access/scope.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Wanted = { isDecided: boolean; page: number; size: number; locale: Locale }
type Detail = { role?: string; scope?: string; scopeId?: string | null; letter?: string; answer?: string }

/** How much waits for this actor to decide as the second person. */
export function countWaitingProposals(actor: PersonActor): Promise<number> {
  const kinds = Object.keys(proposalRules).filter((kind) => isProposalKind(kind) && canConfirm(actor, kind, '', null))
  const others = { askedById: { not: actor.id }, OR: [{ personId: null }, { personId: { not: actor.id } }] }
  return db.proposal.count({ where: { kind: { in: kinds }, decidedAt: null, expiresAt: { gt: now() }, ...others } })
}

/** What waits for a second person, or what has been decided or run out, newest first, with the names of all. */
export async function listProposals(actor: PersonActor, { isDecided, page, size, locale }: Wanted) {
  const state: Prisma.ProposalWhereInput = isDecided
    ? { OR: [{ decidedAt: { not: null } }, { expiresAt: { lte: now() } }] }
    : { decidedAt: null, expiresAt: { gt: now() } }
  const where = { AND: [visibleTo(actor), state] }
  const [rows, count] = await Promise.all([
    db.proposal.findMany({
      where,
      orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * size,
      take: size,
      include: { person: { select: { officialName: true } } },
    }),
    db.proposal.count({ where }),
  ])
  const ids = rows.flatMap(({ askedById, decidedById }) => [askedById, decidedById ?? askedById])
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, officialName: true } })
  const names = new Map(people.map(({ id, officialName }) => [id, officialName]))
  const details = rows.map(({ detail }) => detail as Detail)
  const scopes = await nameScopes(
    details.map(({ scope = '', scopeId = null }) => ({ scope, scopeId })),
    locale,
  )
  return {
    count,
    proposals: rows.map(({ detail, person, ...row }) => {
      const { role = null, scope = null, scopeId, letter = null, answer = null } = detail as Detail
      return {
        ...row,
        ...{ role, scope, letter, answer },
        scopeName: scopeId ? (scopes.get(scopeId) ?? scopeId) : null,
        personName: person?.officialName ?? null,
        askedBy: names.get(row.askedById) ?? null,
        decidedBy: row.decidedById ? (names.get(row.decidedById) ?? null) : null,
        isMine: row.askedById === actor.id,
        isMineToDecide:
          !isDecided && isProposalKind(row.kind) && canConfirm(actor, row.kind, row.askedById, row.personId),
      }
    }),
  }
}
