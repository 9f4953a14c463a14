import { rolesGivenBy } from '#app/domains/access/policy.ts'
import { holdsFor } from '#app/domains/accounts/narrowing.ts'
import { visibleTo } from '#app/domains/accounts/policy.ts'
import { isRole, type PersonActor } from '#app/domains/actor.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { joined, queryBuilt, sql } from '#app/platform/database/sql.ts'

type Row = { id: string; personId: string; officialName: string; role: string; to: string | Date }

/** The roles that end within thirty days, of people an actor knows of and of the kinds she gives, the next one first. */
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
    SELECT g."id", g."personId", p."officialName", g."role", g."to"
    FROM "RoleGrant" g JOIN "Person" p ON p."id" = g."personId"
    WHERE g."to" > ${now()} AND g."to" <= ${later(now(), days(30))} AND g."role" IN (${given}) ${within}
    ORDER BY g."to", g."id" LIMIT ${size}`)
  return rows.flatMap(({ role, to, ...row }) => (isRole(role) ? [{ ...row, role, to: new Date(to) }] : []))
}
