import { db } from '#app/platform/db.ts'

/** The number that every published change raises: pages kept for visitors are good for their own number only. */
export async function contentEpoch(): Promise<number> {
  const row = await db.contentEpoch.findUnique({ where: { id: 1 } })
  return row?.number ?? 0
}

/** Makes every page kept for visitors stale. Inside a transaction it holds once that is committed. */
export async function raiseEpoch(): Promise<void> {
  await db.contentEpoch.upsert({ where: { id: 1 }, create: { id: 1, number: 1 }, update: { number: { increment: 1 } } })
}
