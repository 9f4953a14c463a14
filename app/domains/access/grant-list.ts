import { grantRules } from '#app/domains/access/grant-rules.ts'
import { canGrant, type Wish } from '#app/domains/access/policy.ts'
import { nameScopes } from '#app/domains/access/scope.ts'
import { wishesOf } from '#app/domains/access/wish.ts'
import { holds, isRole, type PersonActor } from '#app/domains/actor.ts'
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
  const [wishes, names, confirmers] = await Promise.all([
    wishesOf(grants),
    nameScopes(grants, locale),
    confirmersOf(personId),
  ])
  return grants
    .map(({ grantedBy, ...grant }) => ({
      ...grant,
      scopeName: grant.scopeId ? (names.get(grant.scopeId) ?? grant.scopeId) : null,
      grantedBy: grantedBy?.officialName ?? null,
      confirmedBy: confirmers.get(grant.id) ?? null,
      isInForce: grant.from <= now() && (grant.to === null || grant.to > now()),
      isMine: canGrant(actor, wishes.get(grant.id) as Wish) && (grant.to === null || grant.to > now()),
      isConfirmable: grantRules[grant.role].months !== undefined,
    }))
    .filter(({ isMine }) => isMine || holds(actor, 'administrator'))
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
