import type { Event } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'

/** Facts that nothing has followed from yet, oldest first; null for one whose row is damaged. */
export async function listUnrelayed(limit: number): Promise<{ id: number; event: Event | null }[]> {
  const rows = await db.event.findMany({
    where: { relayedAt: null },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  const ids = rows.map(({ id }) => id)
  const facts = await readFacts(ids).catch(async (error) => {
    if (!(error instanceof SyntaxError)) throw error
    const read = await Promise.all(ids.map((id) => readFacts([id]).catch(() => [])))
    return read.flat()
  })
  const events = new Map(facts.map(({ id, name, data }) => [id, { name, ...(data as object) } as Event]))
  return ids.map((id) => ({ id, event: events.get(id) ?? null }))
}

const readFacts = (ids: number[]) =>
  db.event.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, data: true } })

/** Notes that everything which follows from these facts has been handed on. */
export async function markRelayed(ids: number[]): Promise<void> {
  await transaction(() => db.event.updateMany({ where: { id: { in: ids } }, data: { relayedAt: now() } }))
}
