import { type Actor, system } from '#app/domains/actor.ts'
import { closeAttempt } from '#app/domains/quizzes/close-attempt.ts'
import { grace } from '#app/domains/quizzes/due.ts'
import { later, now } from '#app/platform/clock.ts'
import { db, onceMoreIfTaken, transaction } from '#app/platform/db.ts'

/** Hands an attempt in. Twice is as good as once; after the time is over, what was saved in time is graded. */
export function submitAttempt(actor: Actor, attemptId: string) {
  return onceMoreIfTaken(() => closeAttempt(actor, attemptId))
}

// A beginning that lies ahead was before the clock was set back: the whole time begins anew, or it would last until then.
async function bringBack(limit: number): Promise<void> {
  const ahead = await db.attempt.findMany({
    where: { openFor: { not: null }, startedAt: { gt: now() }, dueAt: { not: null } },
    orderBy: { openFor: 'asc' },
    take: limit,
    select: { id: true, startedAt: true, dueAt: true },
  })
  for (const { id, startedAt, dueAt } of ahead) {
    const anew = { startedAt: now(), dueAt: dueAt && later(now(), +dueAt - +startedAt) }
    await transaction(() => db.attempt.updateMany({ where: { id, startedAt }, data: anew }))
  }
}

/** Hands in for people who left: attempts whose time is over, at most `limit` of them at once. */
export async function closeOverdueAttempts(limit: number): Promise<{ closed: number }> {
  await bringBack(limit)
  const overdue = await db.attempt.findMany({
    where: { openFor: { not: null }, dueAt: { lt: later(now(), -grace) } },
    // The few open attempts stand together in this index; by time one would pass every attempt there ever was.
    orderBy: { openFor: 'asc' },
    take: limit,
    select: { id: true },
  })
  const failures: unknown[] = []
  for (const { id } of overdue) await submitAttempt(system, id).catch((error) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'Some attempts whose time is over could not be closed.')
  return { closed: overdue.length }
}
