import { canLookThrough } from '#app/domains/access/policy.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** How long an administrator may look, in minutes. */
export const accessMinutes = { least: 15, most: 60 }

type Wanted = { personId: string; reason: string; minutes: number }

/** Lets an administrator look through a person's eyes for a time and a reason; the person is told, and nothing can be changed. */
export function beginTimedAccess(actor: PersonActor, { personId, reason, minutes: length }: Wanted) {
  return transaction(async () => {
    const person = await db.person.findUnique({
      where: { id: personId },
      select: {
        id: true,
        grants: { where: { OR: [{ to: null }, { to: { gt: now() } }] }, select: { role: true } },
        suspensions: { where: { endedAt: null }, select: { id: true } },
      },
    })
    if (!person || !canLookThrough(actor, { id: person.id, roles: person.grants.map(({ role }) => role) }))
      return refuse('access-not-open')
    if (person.suspensions.length > 0) return refuse('already-suspended')
    const accessId = newId()
    const from = now()
    await db.timedAccess.create({
      data: { id: accessId, personId, byId: actor.id, reason, from, until: later(from, minutes(length)) },
    })
    await record(actor, { name: 'timed-access.begun', personId, accessId })
    return ok({ accessId })
  })
}

/** Ends the look through a person's eyes before its time. */
export function endTimedAccess(actor: PersonActor) {
  return transaction(async () => {
    if (!actor.seenBy) return refuse('access-not-open')
    const { accessId } = actor.seenBy
    await db.timedAccess.update({ where: { id: accessId }, data: { endedAt: now() } })
    await record({ ...actor, id: actor.seenBy.byId }, { name: 'timed-access.ended', personId: actor.id, accessId })
    return ok({ personId: actor.id })
  })
}

/** Who has looked through a person's eyes, when and why, newest first: for the person herself. */
export async function listTimedAccesses(actor: PersonActor, { page, size }: { page: number; size: number }) {
  const where = { personId: actor.id }
  const [rows, count] = await Promise.all([
    db.timedAccess.findMany({ where, orderBy: { from: 'desc' }, skip: (page - 1) * size, take: size }),
    db.timedAccess.count({ where }),
  ])
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, officialName: true },
  })
  const names = new Map(people.map(({ id, officialName }) => [id, officialName]))
  return {
    count,
    accesses: rows.map(({ id, reason, from, until, endedAt, byId }) => {
      return { id, reason, from, until: endedAt ?? until, byName: names.get(byId) ?? null }
    }),
  }
}
