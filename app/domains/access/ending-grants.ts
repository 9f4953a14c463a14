import { canGrant, rolesGivenBy, type Wish } from '#app/domains/access/policy.ts'
import { wishesOf } from '#app/domains/access/wish.ts'
import { holdsFor } from '#app/domains/accounts/narrowing.ts'
import { visibleTo } from '#app/domains/accounts/policy.ts'
import { isRole, type PersonActor } from '#app/domains/actor.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { joined, queryBuilt, sql } from '#app/platform/database/sql.ts'

type Row = {
  id: string
  personId: string
  officialName: string
  role: string
  scope: string
  scopeId: string | null
  to: string | Date
}

// Those of other programmes are left out after they were read.
const read = 500

/** The roles that end within thirty days, of people an actor knows of and such as she may give herself, the next one first. */
export async function listEndingGrants(actor: PersonActor, size: number) {
  const roles = rolesGivenBy(actor)
  const narrowings = visibleTo(actor)
  if (roles.length === 0 || narrowings?.length === 0) return []
  const within = narrowings ? sql`AND ${holdsFor(sql`p."id"`, narrowings)}` : sql``
  const given = joined(
    roles.map((role) => sql`${role}`),
    ', ',
  )
  const rows = await queryBuilt<Row>(sql`
    SELECT g."id", g."personId", p."officialName", g."role", g."scope", g."scopeId", g."to"
    FROM "RoleGrant" g JOIN "Person" p ON p."id" = g."personId"
    WHERE g."to" > ${now()} AND g."to" <= ${later(now(), days(30))} AND g."role" IN (${given}) ${within}
    ORDER BY g."to", g."id" LIMIT ${read}`)
  const grants = rows.flatMap(({ role, to, ...row }) => (isRole(role) ? [{ ...row, role, to: new Date(to) }] : []))
  const wishes = await wishesOf(grants)
  return grants.filter(({ id }) => canGrant(actor, wishes.get(id) as Wish)).slice(0, size)
}
