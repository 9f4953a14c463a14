import type { Actor } from '#app/domains/actor.ts'
import { canSeekDuplicates } from '#app/domains/duplicates/policy.ts'
import { db, query } from '#app/platform/db.ts'

/** Why two accounts may be one person's: the same name, the same words of it, the same digits of a phone. */
const reasons = ['name', 'words', 'phone'] as const

type Row = {
  firstId: string
  secondId: string
  name: number | bigint
  words: number | bigint
  phone: number | bigint
  total: number | bigint
}

/**
 * Pairs of accounts that may be one person's, each with the reasons, a page at a time. Names are compared as they are
 * searched, so the script does not matter, within one year of birth; phones by the digits after the code of the country. Left
 * out are accounts that were made one, and pairs of which the person said that they are not both hers.
 */
export async function listCandidates(actor: Actor, { page, size }: { page: number; size: number }) {
  if (!canSeekDuplicates(actor)) return { pairs: [], count: 0 }
  const rows = await queryPairs(size, (page - 1) * size)
  const ids = rows.flatMap(({ firstId, secondId }) => [firstId, secondId])
  const [people, asked] = await Promise.all([
    db.person.findMany({
      where: { id: { in: ids } },
      select: {
        ...{ id: true, officialName: true, birthYear: true, phone: true, email: true, createdAt: true },
        _count: { select: { enrolments: true, certificates: true } },
      },
    }),
    db.accountMerge.findMany({
      where: { keptId: { in: ids }, mergedId: { in: ids }, mergedAt: null, declinedAt: null },
      select: { keptId: true, mergedId: true },
    }),
  ])
  const byId = new Map(people.map(({ _count, ...person }) => [person.id, { ...person, ..._count }]))
  const isAsked = (one: string, other: string) =>
    asked.some(({ keptId, mergedId }) => [one, other].includes(keptId) && [one, other].includes(mergedId))
  const pairs = rows.flatMap(({ firstId, secondId, ...row }) => {
    const [first, second] = [byId.get(firstId), byId.get(secondId)]
    if (!first || !second) return []
    const why = reasons.filter((reason) => Number(row[reason]) > 0)
    return [{ first, second, reasons: why, isAsked: isAsked(firstId, secondId) }]
  })
  return { pairs, count: Number(rows[0]?.total ?? 0) }
}

// Each comparison is a look-up in an index. `rtrim` of all letters leaves a name without its last word: "toktogulova aigul" and
// "aigul toktogulova" meet when the last word is put first. Numbers of both countries have nine digits after the code.
const queryPairs = (limit: number, offset: number) => query<Row>`
  SELECT f."firstId", f."secondId", MAX(f."name") AS "name", MAX(f."words") AS "words", MAX(f."phone") AS "phone",
    COUNT(*) OVER () AS "total"
  FROM (
    SELECT a."id" AS "firstId", b."id" AS "secondId", 1 AS "name", 0 AS "words", 0 AS "phone"
    FROM "Person" a JOIN "Person" b ON b."nameKey" = a."nameKey" AND b."birthYear" = a."birthYear" AND b."id" > a."id"
    WHERE a."nameKey" > ''
    UNION ALL
    SELECT CASE WHEN a."id" < b."id" THEN a."id" ELSE b."id" END, CASE WHEN a."id" < b."id" THEN b."id" ELSE a."id" END, 0, 1, 0
    FROM "Person" a JOIN "Person" b ON b."birthYear" = a."birthYear" AND b."id" <> a."id" AND b."nameKey" =
      SUBSTR(a."nameKey", LENGTH(RTRIM(a."nameKey", REPLACE(a."nameKey", ' ', ''))) + 1) || ' ' ||
      RTRIM(RTRIM(a."nameKey", REPLACE(a."nameKey", ' ', '')))
    WHERE a."nameKey" > '' AND b."nameKey" <> a."nameKey"
    UNION ALL
    SELECT CASE WHEN a."id" < b."id" THEN a."id" ELSE b."id" END, CASE WHEN a."id" < b."id" THEN b."id" ELSE a."id" END, 0, 0, 1
    FROM "Person" a JOIN "Person" b ON b."phone" = '+998' || SUBSTR(a."phone", 5)
    WHERE a."phone" >= '+996' AND a."phone" < '+997'
  ) f
  WHERE NOT EXISTS (SELECT 1 FROM "AccountMerge" m WHERE m."mergedId" IN (f."firstId", f."secondId")
      AND m."mergedAt" IS NOT NULL AND m."undoneAt" IS NULL)
    AND NOT EXISTS (SELECT 1 FROM "AccountMerge" d WHERE d."declinedAt" IS NOT NULL
      AND d."mergedId" IN (f."firstId", f."secondId") AND d."keptId" IN (f."firstId", f."secondId"))
  GROUP BY f."firstId", f."secondId"
  ORDER BY f."firstId", f."secondId"
  LIMIT ${limit} OFFSET ${offset}`
