import { type Actor, canOperate } from '#app/domains/actor.ts'
import type { Event } from '#app/domains/events.ts'
import { days, later } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

export type AuditFilter = {
  name: string | null
  /** Ids of people: who did it, and whom it is about. */
  actorId: string | null
  personId: string | null
  /** Calendar days, both included. */
  from: string | null
  to: string | null
}
export type AuditLine = {
  id: number
  at: Date
  name: Event['name']
  by: { id: string; name: string } | null
  about: { id: string; name: string } | null
}

/** Who did what to whom, newest first: so many lines before the one with the number `before`; none for who may not operate. */
export async function listAudit(
  actor: Actor,
  filter: AuditFilter,
  { before, size }: { before: number | null; size: number },
): Promise<{ lines: AuditLine[]; hasMore: boolean }> {
  if (!canOperate(actor)) return { lines: [], hasMore: false }
  const { name, actorId, personId, from, to } = filter
  const rows = await db.event.findMany({
    where: {
      ...(name && { name }),
      ...(actorId && { actorId }),
      ...(personId && { personId }),
      ...(before !== null && { id: { lt: before } }),
      ...((from || to) && {
        at: { ...(from && { gte: dayAt(from) }), ...(to && { lt: later(dayAt(to), days(1)) }) },
      }),
    },
    orderBy: { id: 'desc' },
    take: size + 1,
    select: { id: true, at: true, name: true, actorId: true, personId: true },
  })
  const shown = rows.slice(0, size)
  const ids = [...new Set(shown.flatMap((row) => [row.actorId, row.personId].filter((id) => id !== null)))]
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, officialName: true } })
  const names = new Map(people.map(({ id, officialName }) => [id, officialName]))
  // Who has been erased has no name any more, and the number stays.
  const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id })
  return {
    lines: shown.map((row) => ({
      id: row.id,
      at: row.at,
      name: row.name as Event['name'],
      by: named(row.actorId),
      about: named(row.personId),
    })),
    hasMore: rows.length > size,
  }
}

// So many lines at a time are held in memory, however long the trail is.
const atOnce = 1000

/** The whole trail as it is narrowed down, newest first, some lines at a time; what happens meanwhile is left out. */
export async function* readAudit(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditLine[]> {
  let before: number | null = null
  do {
    const { lines, hasMore }: Awaited<ReturnType<typeof listAudit>> = await listAudit(actor, filter, {
      before,
      size: atOnce,
    })
    yield lines
    before = hasMore ? (lines.at(-1)?.id ?? null) : null
  } while (before !== null)
}

// Both countries are five or six hours ahead of Greenwich; the log counts its days by the capital of Kyrgyzstan.
const dayAt = (day: string): Date => new Date(`${day}T00:00:00+06:00`)
