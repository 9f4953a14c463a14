import type { Event } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/** Facts that nothing has followed from yet, oldest first. */
export async function listUnrelayed(limit: number): Promise<{ id: number; event: Event }[]> {
  const rows = await db.event.findMany({
    where: { relayedAt: null },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, name: true, data: true },
  })
  return rows.map(({ id, name, data }) => ({ id, event: { name, ...(data as object) } as Event }))
}

/** Notes that everything which follows from these facts has been handed on. */
export async function markRelayed(ids: number[]): Promise<void> {
  await transaction(() => db.event.updateMany({ where: { id: { in: ids } }, data: { relayedAt: now() } }))
}
