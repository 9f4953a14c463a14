import type { PersonActor } from '#app/domains/actor.ts'
import { mergesOf } from '#app/domains/duplicates/policy.ts'
import { undoUntil } from '#app/domains/duplicates/undo-merge.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

/**
 * What a person is asked about another account of hers, and the accounts that went over into this one and can still go back.
 * Of an account that she has not shown to be hers nothing is said.
 */
export async function listMerges(actor: PersonActor) {
  const rows = await db.accountMerge.findMany({
    where: { ...mergesOf(actor), declinedAt: null, undoneAt: null },
    orderBy: { askedAt: 'desc' },
    take: 20,
    select: { id: true, askedById: true, mergedAt: true, merged: { select: { officialName: true } } },
  })
  const asked = rows.filter(({ askedById, mergedAt }) => askedById && !mergedAt).map(({ id }) => ({ id }))
  const done = await Promise.all(
    rows.flatMap(({ id, mergedAt, merged }) =>
      mergedAt
        ? [undoUntil(actor.timeZone, mergedAt).then((until) => ({ id, name: merged.officialName, mergedAt, until }))]
        : [],
    ),
  )
  return { asked, done: done.map((one) => ({ ...one, canUndo: one.until >= now() })) }
}

/** The accounts that went over into a person's own, and stay there: whoever is forgotten is forgotten with them. */
export async function listMergedInto(personId: string): Promise<string[]> {
  const rows = await db.accountMerge.findMany({
    where: { keptId: personId, mergedAt: { not: null }, undoneAt: null },
    select: { mergedId: true },
  })
  return rows.map(({ mergedId }) => mergedId)
}
