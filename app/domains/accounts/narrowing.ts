import { joined, type Sql, sql } from '#app/platform/database/sql.ts'

/**
 * People by something they have: a column with their ids, and the rows it stands in, from FROM on, with a WHERE. It can be
 * asked of one person after another, or as a list of people; `restOfOne` says it in the order in which one person's rows are
 * found soonest, with CROSS JOIN, which SQLite takes as it stands.
 */
export type Narrowing = { column: Sql; rest: Sql; restOfOne?: Sql }

/** Whether any of these holds for the person of the row. */
export const holdsFor = (personId: Sql, anyOf: readonly Narrowing[]): Sql =>
  anyOf.length === 0
    ? sql`1 = 0`
    : sql`(${joined(
        anyOf.map(
          ({ column, rest, restOfOne = rest }) => sql`EXISTS (SELECT 1 ${restOfOne} AND ${column} = ${personId})`,
        ),
        ' OR ',
      )})`

/** The ids of those for whom any of these holds; somebody may come twice. */
export const idsOf = (anyOf: readonly Narrowing[]): Sql =>
  anyOf.length === 0
    ? sql`SELECT "id" FROM "Person" WHERE 1 = 0`
    : joined(
        anyOf.map(({ column, rest }) => sql`SELECT ${column} AS "id" ${rest}`),
        ' UNION ALL ',
      )
