import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Sessions in which an administrator looks through her eyes are told of elsewhere, and are not hers to end here. */
const own = ({ id }: PersonActor) => ({ personId: id, timedAccessId: null })
const longest = 100

/** Where she is signed in: this browser first, then those seen last. */
export async function listSessions(actor: PersonActor, sessionId: string) {
  const sessions = await db.session.findMany({
    where: { ...own(actor), expiresAt: { gt: now() } },
    select: { id: true, device: true, isShared: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: longest,
  })
  const listed = sessions.map((session) => ({ ...session, isThis: session.id === sessionId }))
  return [...listed.filter(({ isThis }) => isThis), ...listed.filter(({ isThis }) => !isThis)]
}

/** Signs her out on one other browser. */
export function endOtherSession(actor: PersonActor, id: string) {
  return transaction(async () => {
    const { count } = await db.session.deleteMany({ where: { ...own(actor), id } })
    if (count === 0) return refuse('session-unknown')
    await record(actor, { name: 'session.ended', personId: actor.id })
    return ok({})
  })
}

/** Signs her out everywhere but here. */
export function endOtherSessions(actor: PersonActor, sessionId: string): Promise<void> {
  return transaction(async () => {
    const { count } = await db.session.deleteMany({ where: { ...own(actor), id: { not: sessionId } } })
    if (count > 0) await record(actor, { name: 'sessions.ended', personId: actor.id })
  })
}

/** How this session was begun, for one that takes its place. */
export function findStart(sessionId: string) {
  return db.session.findUnique({ where: { id: sessionId }, select: { isShared: true, device: true } })
}
