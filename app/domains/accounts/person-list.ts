import { holdsFor, idsOf, type Narrowing } from '#app/domains/accounts/narrowing.ts'
import { searchWords } from '#app/domains/accounts/person-words.ts'
import { canSeeContacts, visibleTo } from '#app/domains/accounts/policy.ts'
import type { PersonActor, Role } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { joined, queryBuilt, type Sql, sql } from '#app/platform/database/sql.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

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
export const mostCounted = 2000
// Sorts after every letter, so that what lies before it begins alike.
const last = '\uffff'

/**
 * People whom the actor may see and for whom everything asked for holds, in the order of their official names. The rarest
 * of what was asked leads to them; where everything is common, they are met soon enough on the way through all names.
 */
export async function listPeople(actor: PersonActor, wanted: PeopleWanted, locale: Locale) {
  const narrowings = narrowingsOf(actor, wanted)
  const counts = await Promise.all(narrowings.map(countUpTo))
  const rarest = counts.reduce(
    (best, count, place) => (count < (counts[best] ?? Number.POSITIVE_INFINITY) ? place : best),
    0,
  )
  const isRare = narrowings.length > 0 && (counts[rarest] ?? 0) <= mostCounted
  const others = narrowings.filter((_, place) => !isRare || place !== rarest)
  const conditions = others.map((anyOf) => holdsFor(sql`p."id"`, anyOf))
  const { page, size } = wanted

  const ids = isRare
    ? await idsAmong(narrowings[rarest] ?? [], conditions)
    : await idsAlongNames(conditions, page, size)
  const shown = isRare ? ids.slice((page - 1) * size, page * size) : ids.slice(0, size)
  return {
    people: await sayOf(actor, shown, locale),
    /** Null when there are more than are counted. */
    count: isRare ? ids.length : null,
    hasMore: isRare ? page * size < ids.length : ids.length > size && page * size < mostCounted,
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

async function countUpTo(anyOf: Narrowing[]): Promise<number> {
  const [row] = await queryBuilt<{ n: number | bigint }>(
    sql`SELECT COUNT(*) AS "n" FROM (SELECT 1 FROM (${idsOf(anyOf)}) i LIMIT ${mostCounted + 1}) j`,
  )
  return Number(row?.n ?? 0)
}

async function idsAmong(anyOf: Narrowing[], conditions: Sql[]): Promise<string[]> {
  // CROSS JOIN keeps SQLite from going through all people instead.
  const rows = await queryBuilt<{ id: string }>(sql`
    SELECT p."id" FROM (SELECT DISTINCT i."id" FROM (${idsOf(anyOf)}) i) d CROSS JOIN "Person" p
    WHERE p."id" = d."id" ${also(conditions)} ORDER BY p."nameKey", p."id"`)
  return rows.map(({ id }) => id)
}

async function idsAlongNames(conditions: Sql[], page: number, size: number): Promise<string[]> {
  const skipped = Math.min((page - 1) * size, mostCounted)
  const rows = await queryBuilt<{ id: string }>(sql`
    SELECT p."id" FROM "Person" p WHERE 1 = 1 ${also(conditions)}
    ORDER BY p."nameKey", p."id" LIMIT ${size + 1} OFFSET ${skipped}`)
  return rows.map(({ id }) => id)
}

const also = (conditions: Sql[]): Sql => (conditions.length > 0 ? sql`AND ${joined(conditions, ' AND ')}` : sql``)

/** What the list says of each, in as many queries for one as for a hundred. */
async function sayOf(actor: PersonActor, ids: string[], locale: Locale) {
  const inForce = { from: { lte: now() }, OR: [{ to: null }, { to: { gt: now() } }] }
  const rows = await db.person.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, officialName: true, phone: true, email: true },
      grants: { where: inForce, select: { role: true } },
      suspensions: { where: { endedAt: null }, select: { id: true } },
      posts: { where: { to: null }, select: { workplace: true, organisation: texts, unit: texts } },
    },
  })
  const withContacts = canSeeContacts(actor)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { officialName, phone, email, grants, suspensions, posts } = row
    const [post] = posts
    return {
      ...{ id, officialName },
      contact: withContacts ? (phone ?? email) : null,
      roles: [...new Set(grants.map(({ role }) => role))],
      isSuspended: suspensions.length > 0,
      post: [named(post?.organisation, locale) ?? post?.workplace, named(post?.unit, locale)]
        .filter(Boolean)
        .join(', '),
    }
  })
}

const texts = { select: { texts: { select: { locale: true, name: true } } } } as const

const named = (of: { texts: { locale: string; name: string }[] } | null | undefined, locale: Locale) =>
  of && of.texts.length > 0 ? inLanguage(of.texts, locale).name : null
