import { grantRules, type Scope, scopes } from '#app/domains/access/grant-rules.ts'
import { canGrant, type Wish } from '#app/domains/access/policy.ts'
import { nameScopes } from '#app/domains/access/scope.ts'
import { holds, isRole, type PersonActor, type Role } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/**
 * The roles of a person, also those that are over, with who gave them and why. An administrator sees all; others those
 * which they may give and take themselves.
 */
export async function listGrants(actor: PersonActor, personId: string, locale: Locale) {
  const rows = await db.roleGrant.findMany({
    where: { personId },
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
    include: { grantedBy: { select: { officialName: true } } },
  })
  const grants = rows.flatMap((row) => (isRole(row.role) ? [{ ...row, role: row.role }] : []))
  const [programmes, names, confirmers] = await Promise.all([
    programmesOf(grants.flatMap(({ scopeId }) => scopeId ?? [])),
    nameScopes(grants, locale),
    confirmersOf(personId),
  ])
  const wishOf = ({ role, scope, scopeId }: { role: Role; scope: string; scopeId: string | null }): Wish => ({
    ...{ personId, role, scopeId, scope: isScope(scope) ? scope : (grantRules[role].scopes[0] ?? 'own') },
    programmeIds: scopeId ? (programmes.get(scopeId) ?? [scopeId]) : [],
  })
  return grants
    .map(({ grantedBy, ...grant }) => ({
      ...grant,
      scopeName: grant.scopeId ? (names.get(grant.scopeId) ?? grant.scopeId) : null,
      grantedBy: grantedBy?.officialName ?? null,
      confirmedBy: confirmers.get(grant.id) ?? null,
      isInForce: grant.from <= now() && (grant.to === null || grant.to > now()),
      isMine: canGrant(actor, wishOf(grant)) && (grant.to === null || grant.to > now()),
      isConfirmable: grantRules[grant.role].months !== undefined,
    }))
    .filter(({ isMine }) => isMine || holds(actor, 'administrator'))
}

/** The programmes of which each organisation is a partner, in one query. */
async function programmesOf(organisationIds: string[]): Promise<Map<string, string[]>> {
  const rows = await db.programmePartner.findMany({ where: { organisationId: { in: organisationIds } } })
  const found = new Map<string, string[]>()
  for (const { organisationId, programmeId } of rows)
    found.set(organisationId, [...(found.get(organisationId) ?? []), programmeId])
  return found
}

/** Who agreed as the second, by the grant that came of it. */
async function confirmersOf(personId: string): Promise<Map<string, string>> {
  const rows = await db.proposal.findMany({ where: { personId, kind: 'grant-role', outcome: 'confirmed' } })
  const ids = rows.flatMap(({ decidedById }) => decidedById ?? [])
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, officialName: true } })
  const names = new Map(people.map(({ id, officialName }) => [id, officialName]))
  return new Map(
    rows.map(({ detail, decidedById }) => [
      (detail as { grantId?: string }).grantId ?? '',
      names.get(decidedById ?? '') ?? '',
    ]),
  )
}

const isScope = (scope: string): scope is Scope => (scopes as readonly string[]).includes(scope)
