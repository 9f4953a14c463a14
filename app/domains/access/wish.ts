import { grantRules, isScope } from '#app/domains/access/grant-rules.ts'
import type { Wish } from '#app/domains/access/policy.ts'
import type { Role } from '#app/domains/actor.ts'
import { db } from '#app/platform/db.ts'

type Given = { id: string; personId: string; role: Role; scope: string; scopeId: string | null }

/** What it would be to give each of these grants today, by their ids: who may give it may take it away. */
export async function wishesOf(grants: readonly Given[]): Promise<Map<string, Wish>> {
  const programmes = await programmesOf(grants.flatMap(({ scopeId }) => scopeId ?? []))
  return new Map(
    grants.map(({ id, personId, role, scope, scopeId }) => [
      id,
      {
        ...{ personId, role, scopeId, scope: isScope(scope) ? scope : (grantRules[role].scopes[0] ?? 'own') },
        programmeIds: scopeId ? (programmes.get(scopeId) ?? [scopeId]) : [],
      },
    ]),
  )
}

/** The programmes of which each organisation is a partner, in one query. */
async function programmesOf(organisationIds: string[]): Promise<Map<string, string[]>> {
  const rows = await db.programmePartner.findMany({ where: { organisationId: { in: organisationIds } } })
  const found = new Map<string, string[]>()
  for (const { organisationId, programmeId } of rows)
    found.set(organisationId, [...(found.get(organisationId) ?? []), programmeId])
  return found
}
