import { db, transaction } from '#app/platform/db.ts'

/** Forgets what moved when accounts were made one before a moment; that they were made one stays on the record. */
export async function forgetMoved(before: Date, most: number): Promise<number> {
  const old = await db.accountMerge.findMany({
    where: { mergedAt: { lte: before }, NOT: { moved: { equals: {} } } },
    take: most,
    select: { id: true },
  })
  if (old.length === 0) return 0
  const where = { id: { in: old.map(({ id }) => id) } }
  return (await transaction(() => db.accountMerge.updateMany({ where, data: { moved: {} } }))).count
}
