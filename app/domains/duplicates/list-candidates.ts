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
}

/** The last pair of a page: the next one begins after it. */
export type After = { firstId: string; secondId: string }

// So many people are compared at a time, and in between others have their turn.
const portion = 500

/**
 * Pairs of accounts that may be one person's, each with the reasons, so many after another pair. Names are compared as they
 * are searched, so the script does not matter, within one year of birth; phones by the digits after the code of the country.
 * Left out are accounts that were made one, and pairs of which the person said that they are not both hers.
 */
export async function listCandidates(actor: Actor, { after, size }: { after: After | null; size: number }) {
  if (!canSeekDuplicates(actor)) return { pairs: [], next: null }
  const found = await findPairs(after ?? { firstId: '', secondId: '' }, size + 1)
  const rows = found.slice(0, size)
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
  const last = rows.at(-1)
  const next = last && found.length > size ? { firstId: last.firstId, secondId: last.secondId } : null
  return { pairs, next }
}

async function findPairs(after: After, wanted: number): Promise<Row[]> {
  const found: Row[] = []
  for (let from: string | null = after.firstId; from !== null && found.length < wanted; ) {
    const to: { id: string } | null = await db.person.findFirst({
      where: { id: { gt: from } },
      orderBy: { id: 'asc' },
      skip: portion - 1,
      select: { id: true },
    })
    found.push(...(await queryPairs(from, to?.id ?? last, after, wanted - found.length)))
    from = to?.id ?? null
  }
  return found
}

// Sorts after every id.
const last = '\uffff'

// Each comparison is a look-up in an index, from the account that was made first. Trimmed of all its letters, a name loses its
// first or last word: "toktogulova aigul" and "aigul toktogulova" meet when the last word is put first, or the first one last.
// Numbers of both countries have nine digits after the code.
const queryPairs = (from: string, to: string, { firstId, secondId }: After, limit: number) => query<Row>`
  WITH a AS (
    SELECT p."id", p."nameKey", p."birthYear", p."phone", REPLACE(p."nameKey", ' ', '') AS "letters"
    FROM "Person" p WHERE p."id" >= ${from} AND p."id" <= ${to})
  SELECT f."firstId", f."secondId", MAX(f."name") AS "name", MAX(f."words") AS "words", MAX(f."phone") AS "phone"
  FROM (
    SELECT a."id" AS "firstId", b."id" AS "secondId", 1 AS "name", 0 AS "words", 0 AS "phone"
    FROM a CROSS JOIN "Person" b WHERE a."nameKey" > '' AND b."nameKey" = a."nameKey" AND b."id" > a."id"
      AND b."birthYear" = a."birthYear"
    UNION ALL
    SELECT a."id", b."id", 0, 1, 0
    FROM a CROSS JOIN "Person" b WHERE a."nameKey" > '' AND b."id" > a."id" AND b."birthYear" = a."birthYear"
      AND b."nameKey" <> a."nameKey" AND b."nameKey" IN (
        SUBSTR(a."nameKey", LENGTH(RTRIM(a."nameKey", a."letters")) + 1) || ' ' || RTRIM(RTRIM(a."nameKey", a."letters")),
        LTRIM(LTRIM(a."nameKey", a."letters")) || ' ' ||
          SUBSTR(a."nameKey", 1, LENGTH(a."nameKey") - LENGTH(LTRIM(a."nameKey", a."letters"))))
    UNION ALL
    SELECT a."id", b."id", 0, 0, 1
    FROM a CROSS JOIN "Person" b WHERE SUBSTR(a."phone", 1, 4) IN ('+996', '+998') AND b."id" > a."id"
      AND b."phone" IN ('+996' || SUBSTR(a."phone", 5), '+998' || SUBSTR(a."phone", 5))
  ) f
  WHERE (f."firstId" > ${firstId} OR f."secondId" > ${secondId})
    AND NOT EXISTS (SELECT 1 FROM "AccountMerge" m WHERE m."mergedId" IN (f."firstId", f."secondId")
      AND m."mergedAt" IS NOT NULL AND m."undoneAt" IS NULL)
    AND NOT EXISTS (SELECT 1 FROM "AccountMerge" d WHERE d."declinedAt" IS NOT NULL
      AND d."mergedId" IN (f."firstId", f."secondId") AND d."keptId" IN (f."firstId", f."secondId"))
  GROUP BY f."firstId", f."secondId"
  ORDER BY f."firstId", f."secondId"
  LIMIT ${limit}`
