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
// Counting so many tells well enough which of two words is the rarer one.
const mostCompared = 20_000
// Sorts after every letter, so that what lies before it begins alike.
const last = '\uffff'

/**
 * People whom the actor may see and for whom everything asked for holds, in the order of their official names. The rarest
 * of what was asked leads to them; where more hold than are counted, the newest come first, for among so many they are met
 * soon, wherever their names stand in the alphabet.
 */
export async function listPeople(actor: PersonActor, wanted: PeopleWanted, locale: Locale) {
  const narrowings = narrowingsOf(actor, wanted)
  const { page, size } = wanted
  const conditions = narrowings.map((anyOf) => holdsFor(sql`p."id"`, anyOf))
  const candidates = await findCandidates(narrowings)
  const ids = candidates
    ? (await inOrder(candidates)).slice((page - 1) * size)
    : await walk(conditions, narrowings.length > 0 ? byNewest : byName, page, size)
  return {
    people: await sayOf(actor, ids.slice(0, size), locale),
    /** Null when there are more than are counted. */
    count: candidates?.length ?? (narrowings.length === 0 ? await countEverybody() : null),
    hasMore: ids.length > size && (candidates !== null || page * size < mostCounted),
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

/** Everybody for whom all holds, in no order; null when there are more than are counted. */
async function findCandidates(narrowings: Narrowing[][]): Promise<string[] | null> {
  if (narrowings.length === 0) return null
  const counts = await Promise.all(narrowings.map(countUpTo))
  const rarest = counts.indexOf(Math.min(...counts))
  const others = narrowings.filter((_, place) => place !== rarest).map((anyOf) => holdsFor(sql`i."id"`, anyOf))
  const rows = await queryBuilt<{ id: string }>(sql`
    SELECT DISTINCT i."id" FROM (${idsOf(narrowings[rarest] ?? [])}) i WHERE 1 = 1 ${also(others)} LIMIT ${mostCounted + 1}`)
  return rows.length > mostCounted ? null : rows.map(({ id }) => id)
}

async function countUpTo(anyOf: Narrowing[]): Promise<number> {
  const [row] = await queryBuilt<{ n: number | bigint }>(
    sql`SELECT COUNT(*) AS "n" FROM (SELECT 1 FROM (${idsOf(anyOf)}) i LIMIT ${mostCompared}) j`,
  )
  return Number(row?.n ?? 0)
}

async function countEverybody(): Promise<number | null> {
  const [row] = await queryBuilt<{ n: number | bigint }>(
    sql`SELECT COUNT(*) AS "n" FROM (SELECT 1 FROM "Person" LIMIT ${mostCounted + 1}) p`,
  )
  const count = Number(row?.n ?? 0)
  return count > mostCounted ? null : count
}

async function inOrder(ids: string[]): Promise<string[]> {
  const rows = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, nameKey: true } })
  const sign = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
  return rows.sort((a, b) => sign(a.nameKey, b.nameKey) || sign(a.id, b.id)).map(({ id }) => id)
}

const byName = sql`p."nameKey", p."id"`
const byNewest = sql`p."id" DESC`

async function walk(conditions: Sql[], order: Sql, page: number, size: number): Promise<string[]> {
  const skipped = Math.min((page - 1) * size, mostCounted)
  const rows = await queryBuilt<{ id: string }>(sql`
    SELECT p."id" FROM "Person" p WHERE 1 = 1 ${also(conditions)}
    ORDER BY ${order} LIMIT ${size + 1} OFFSET ${skipped}`)
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
