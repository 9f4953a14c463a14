import { nameScopes } from '#app/domains/access/scope.ts'
import type { Actor } from '#app/domains/actor.ts'
import { figuresVisibleTo } from '#app/domains/figures/policy.ts'
import { joined, queryBuilt, type Sql, sql } from '#app/platform/database/sql.ts'
import { collator } from '#app/platform/i18n/format.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** Below this a number could tell who somebody is. */
const least = 5
export const counted = ['learners', 'enrolments', 'completions', 'certificates'] as const

type Row = { regionId: string; programmeId: string | null } & Record<(typeof counted)[number], number | bigint>

/**
 * How many learn and have finished, by region and programme, as far as an actor may see figures. Learners count where they
 * work now, and once in a line. Numbers under five are null, and there are no sums from which they could be found out.
 */
export async function countLearning(actor: Actor, locale: Locale) {
  const { regions, programmes } = figuresVisibleTo(actor)
  const scopes = [anyOf(sql`r."regionId"`, regions), anyOf(sql`k."programmeId"`, programmes)].filter(
    (one) => one !== null,
  )
  if (scopes.length === 0) return []
  const rows = await queryBuilt<Row>(sql`
    WITH RECURSIVE "InRegion" AS (
      SELECT u."id" AS "unitId", u."id" AS "regionId" FROM "Unit" u WHERE u."kind" = 'region'
      UNION
      SELECT u."id", r."regionId" FROM "Unit" u JOIN "InRegion" r ON r."unitId" = u."parentId")
    SELECT r."regionId", k."programmeId", COUNT(DISTINCT e."personId") AS "learners", COUNT(DISTINCT e."id") AS "enrolments",
      COUNT(DISTINCT m."id") AS "completions", COUNT(DISTINCT c."id") AS "certificates"
    FROM "Enrolment" e
    JOIN "Post" p ON p."personId" = e."personId" AND p."to" IS NULL
    JOIN "InRegion" r ON r."unitId" = p."unitId"
    LEFT JOIN "ProgrammeCourse" k ON k."courseId" = e."courseId"
    LEFT JOIN "CourseCompletion" m ON m."enrolmentId" = e."id"
    LEFT JOIN "Certificate" c ON c."completionId" = m."id"
    WHERE ${joined(scopes, ' OR ')}
    GROUP BY r."regionId", k."programmeId"`)
  const names = await nameScopes(
    rows.flatMap(({ regionId, programmeId }) => [
      { scope: 'region', scopeId: regionId },
      { scope: 'programme', scopeId: programmeId },
    ]),
    locale,
  )
  const { compare } = collator(locale)
  return rows
    .map(({ regionId, programmeId, ...counts }) => ({
      id: `${regionId} ${programmeId ?? ''}`,
      region: names.get(regionId) ?? regionId,
      programme: programmeId && (names.get(programmeId) ?? programmeId),
      counts: counted.map((key) => shown(Number(counts[key]))),
    }))
    .sort((a, b) => compare(a.region, b.region) || compare(a.programme ?? '', b.programme ?? ''))
}

const shown = (count: number): number | null => (count < least ? null : count)

const anyOf = (column: Sql, ids: string[]): Sql | null =>
  ids.length === 0
    ? null
    : sql`${column} IN (${joined(
        ids.map((id) => sql`${id}`),
        ', ',
      )})`
