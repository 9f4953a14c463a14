import { holdsFor, idsOf, type Narrowing } from '#app/domains/accounts/narrowing.ts'
import { searchWords } from '#app/domains/accounts/person-words.ts'
import { visibleTo } from '#app/domains/accounts/policy.ts'
import type { PersonActor, Role } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { joined, queryBuilt, type Sql, sql } from '#app/platform/database/sql.ts'

export type PeopleWanted = {
  typed: string
  role: Role | null
  organisationId: string | null
  unitId: string | null
  isSuspended: boolean
  page: number
  size: number
}

/** More than so many are not counted: to find somebody one types more of her name. */
export const mostCounted = 1000
// Somebody may be met several times, by several of her words; whoever is met so often is among more than are counted.
const mostMet = 2 * mostCounted
// Counting so many tells well enough which of two words is the rarer one.
const mostCompared = 20_000
// Sorts after every letter, so that what lies before it begins alike.
const last = '\uffff'

/**
 * The ids of people whom the actor may see and for whom everything asked for holds, in the order of their official names.
 * The rarest of what was asked leads to them; where more hold than are counted, it is the first of them that are met.
 */
export async function searchPeople(actor: PersonActor, wanted: PeopleWanted) {
  const { page, size } = wanted
  const skipped = (page - 1) * size
  const slice = { skipped, taken: Math.max(0, Math.min(size, mostCounted - skipped)) }
  const narrowings = narrowingsOf(actor, wanted)
  const { ids, found, met } = await (narrowings.length > 0 ? findAmong(narrowings, slice) : findEverybody(slice))
  return {
    ids,
    /** Null when there are more than are counted. */
    count: found > mostCounted || met > mostMet ? null : found,
    hasMore: Math.min(found, mostCounted) > page * size,
  }
}

function narrowingsOf(actor: PersonActor, wanted: PeopleWanted): Narrowing[][] {
  const { typed, role, organisationId, unitId, isSuspended } = wanted
  const visible = visibleTo(actor)
  return [
    ...(visible ? [visible] : []),
    ...searchWords(typed).map((word) => [
      {
        column: sql`w."personId"`,
        rest: sql`FROM "PersonWord" w WHERE w."word" >= ${word} AND w."word" < ${word + last}`,
      },
    ]),
    ...(role ? [[inRole(role)]] : []),
    ...(organisationId ? [[postIn(sql`post."organisationId" = ${organisationId}`)]] : []),
    ...(unitId ? [[postIn(sql`post."unitId" = ${unitId}`)]] : []),
    ...(isSuspended ? [[suspended]] : []),
  ]
}

const inRole = (role: Role): Narrowing => ({
  column: sql`g."personId"`,
  rest: sql`FROM "RoleGrant" g WHERE g."role" = ${role} AND g."from" <= ${now()} AND (g."to" IS NULL OR g."to" > ${now()})`,
})
const postIn = (where: Sql): Narrowing => ({
  column: sql`post."personId"`,
  rest: sql`FROM "Post" post WHERE ${where} AND post."to" IS NULL`,
})
const suspended: Narrowing = { column: sql`s."personId"`, rest: sql`FROM "Suspension" s WHERE s."endedAt" IS NULL` }

type Slice = { skipped: number; taken: number }
type Row = { id: string | null; found: number | bigint; met: number | bigint }

async function findAmong(narrowings: Narrowing[][], slice: Slice) {
  const [rarest = [], ...others] = await fromRarest(narrowings)
  const conditions = others.map((anyOf) => sql`AND ${holdsFor(sql`i."id"`, anyOf)}`)
  return sliceOf(
    sql`SELECT i."id" FROM (${idsOf(rarest)}) i WHERE 1 = 1 ${joined(conditions, ' ')} LIMIT ${mostMet + 1}`,
    slice,
  )
}

async function fromRarest(narrowings: Narrowing[][]): Promise<Narrowing[][]> {
  if (narrowings.length === 1) return narrowings
  const counted = await Promise.all(narrowings.map(async (anyOf) => ({ anyOf, count: await countUpTo(anyOf) })))
  return counted.sort((a, b) => a.count - b.count).map(({ anyOf }) => anyOf)
}

const findEverybody = (slice: Slice) =>
  sliceOf(sql`SELECT p."id" FROM "Person" p ORDER BY p."nameKey", p."id" LIMIT ${mostCounted + 1}`, slice)

// By CROSS JOIN SQLite looks up those who were found and does not go through everybody in the order of names.
async function sliceOf(met: Sql, { skipped, taken }: Slice) {
  const rows = await queryBuilt<Row>(sql`
    WITH met AS (${met}), found AS (SELECT DISTINCT "id" FROM met LIMIT ${mostCounted + 1})
    SELECT q."id", c."found", c."met"
    FROM (SELECT (SELECT COUNT(*) FROM found) AS "found", (SELECT COUNT(*) FROM met) AS "met") c
    LEFT JOIN (SELECT p."id", p."nameKey" FROM found f CROSS JOIN "Person" p WHERE p."id" = f."id"
      ORDER BY p."nameKey", p."id" LIMIT ${taken} OFFSET ${skipped}) q ON 1 = 1
    ORDER BY q."nameKey", q."id"`)
  const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]))
  return { ids, found: Number(rows[0]?.found ?? 0), met: Number(rows[0]?.met ?? 0) }
}

async function countUpTo(anyOf: Narrowing[]): Promise<number> {
  const [row] = await queryBuilt<{ n: number | bigint }>(
    sql`SELECT COUNT(*) AS "n" FROM (SELECT 1 FROM (${idsOf(anyOf)}) i LIMIT ${mostCompared}) j`,
  )
  return Number(row?.n ?? 0)
}
