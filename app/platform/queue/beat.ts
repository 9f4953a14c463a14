import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/** Notes that a worker is alive. */
export async function beat(id: string, startedAt: Date): Promise<void> {
  await transaction(() =>
    db.workerBeat.upsert({ where: { id }, create: { id, startedAt, at: now() }, update: { at: now() } }),
  )
}

/** Forgets workers which have not been heard of since `before`. */
export async function cleanBeats(before: Date): Promise<void> {
  await transaction(() => db.workerBeat.deleteMany({ where: { at: { lt: before } } }))
}
