import { db, transaction } from '#app/platform/db.ts'

/** Forgets what mails and SMS said that were written before a moment; that they were written stays on the record. */
export async function forgetTexts(before: Date, most: number): Promise<number> {
  const old = await db.message.findMany({
    where: { createdAt: { lte: before }, text: { not: '' } },
    take: most,
    select: { id: true },
  })
  if (old.length === 0) return 0
  const where = { id: { in: old.map(({ id }) => id) } }
  return (await transaction(() => db.message.updateMany({ where, data: { text: '' } }))).count
}

/** Forgets lines of inboxes that were read before a moment. */
export async function forgetReadNotices(before: Date, most: number): Promise<number> {
  const where = { readAt: { lte: before } }
  const read = await db.notice.findMany({ where, take: most, select: { id: true } })
  if (read.length === 0) return 0
  const ids = read.map(({ id }) => id)
  return (await transaction(() => db.notice.deleteMany({ where: { ...where, id: { in: ids } } }))).count
}
