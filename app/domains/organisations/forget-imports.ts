import { db, transaction } from '#app/platform/db.ts'

/**
 * Forgets row by row what files have changed that were applied before a moment, or read and never applied; that they were
 * read stays on the record.
 */
export async function forgetImports(before: Date, most: number): Promise<number> {
  const old = await db.referenceImport.findMany({
    where: {
      OR: [{ appliedAt: { lte: before } }, { appliedAt: null, madeAt: { lte: before } }],
      NOT: { changes: { equals: [] } },
    },
    take: most,
    select: { id: true },
  })
  if (old.length === 0) return 0
  const where = { id: { in: old.map(({ id }) => id) } }
  return (await transaction(() => db.referenceImport.updateMany({ where, data: { changes: [] } }))).count
}
