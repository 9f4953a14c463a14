import type { Actor, PersonActor } from '#app/domains/actor.ts'
import type { Event } from '#app/domains/events.ts'
import { findSubjects, type Subject } from '#app/domains/operations/audit-subject.ts'
import { auditVisibleTo } from '#app/domains/operations/policy.ts'
import { days, later } from '#app/platform/clock.ts'
import { db, type Prisma } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

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
  /** What else it concerns: a course, a place, a role, the reason that was given. */
  concerning: Subject[]
}
type Wanted = { before: number | null; size: number; locale: Locale }

type Listed = { lines: AuditLine[]; hasMore: boolean }

/** Who did what to whom, newest first, as far as the actor may read it: so many lines before the one numbered `before`. */
export async function listAudit(actor: Actor, filter: AuditFilter, wanted: Wanted): Promise<Listed> {
  const { name, actorId, personId, from, to } = filter
  const where = {
    AND: await auditVisibleTo(actor, personId),
    ...(name && { name }),
    ...(actorId && { actorId }),
    ...(personId && { personId }),
    ...((from || to) && {
      at: { ...(from && { gte: dayAt(from) }), ...(to && { lt: later(dayAt(to), days(1)) }) },
    }),
  }
  return find(where, wanted)
}

/** What a person did here herself, and what was done to her account. */
export const listOwnAudit = ({ id }: PersonActor, wanted: Wanted): Promise<Listed> =>
  find({ OR: [{ actorId: id }, { personId: id }] }, wanted)

async function find(where: Prisma.EventWhereInput, { before, size, locale }: Wanted): Promise<Listed> {
  const rows = await db.event.findMany({
    where: { AND: where, ...(before !== null && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: size + 1,
    select: { id: true, at: true, name: true, actorId: true, personId: true, data: true },
  })
  const shown = rows.slice(0, size)
  const ids = [...new Set(shown.flatMap((row) => [row.actorId, row.personId].filter((id) => id !== null)))]
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, officialName: true } })
  const names = new Map(people.map(({ id, officialName }) => [id, officialName]))
  // Who has been erased has no name any more, and the number stays.
  const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id })
  const subjects = await findSubjects(
    shown.map(({ data }) => data as Record<string, unknown>),
    locale,
  )
  return {
    lines: shown.map((row, place) => ({
      id: row.id,
      at: row.at,
      name: row.name as Event['name'],
      by: named(row.actorId),
      about: named(row.personId),
      concerning: subjects[place] ?? [],
    })),
    hasMore: rows.length > size,
  }
}

// Both countries are five or six hours ahead of Greenwich; the log counts its days by the capital of Kyrgyzstan.
const dayAt = (day: string): Date => new Date(`${day}T00:00:00+06:00`)
