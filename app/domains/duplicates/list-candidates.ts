import type { Actor } from '#app/domains/actor.ts'
import { findPairs } from '#app/domains/duplicates/find-pairs.ts'
import { canSeekDuplicates } from '#app/domains/duplicates/policy.ts'
import { db } from '#app/platform/db.ts'

/** Pairs of accounts that may be one person's, each with the reasons, a page at a time. */
export async function listCandidates(actor: Actor, { page, size }: { page: number; size: number }) {
  if (!canSeekDuplicates(actor)) return { pairs: [], count: 0 }
  const all = await findPairs()
  const rows = all.slice((page - 1) * size, page * size)
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
  const pairs = rows.flatMap(({ firstId, secondId, reasons }) => {
    const [first, second] = [byId.get(firstId), byId.get(secondId)]
    if (!first || !second) return []
    return [{ first, second, reasons, isAsked: isAsked(firstId, secondId) }]
  })
  return { pairs, count: all.length }
}
