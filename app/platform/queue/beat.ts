import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/** Notes that a worker is alive. */
export async function beat(id: string, startedAt: Date): Promise<void> {
  await transaction(() =>
    db.workerBeat.upsert({ where: { id }, create: { id, startedAt, at: now() }, update: { at: now() } }),
  )
}

/** Forgets workers which have not been heard of since `before`, so many at most, and says how many. */
export async function cleanBeats(before: Date, most: number): Promise<number> {
  const where = { at: { lt: before } }
  const rows = await db.workerBeat.findMany({ where, take: most, select: { id: true } })
  if (rows.length === 0) return 0
  const ids = rows.map(({ id }) => id)
  return (await transaction(() => db.workerBeat.deleteMany({ where: { ...where, id: { in: ids } } }))).count
}
