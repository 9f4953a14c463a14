import type { Actor } from '#app/domains/actor.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Takes a course out of the catalogue. Those who are on it finish it; nobody new can enrol. */
export function withdrawCourse(actor: Actor, courseId: string, reason: string) {
  return transaction(async () => {
    const course = await db.course.findUnique({ where: { id: courseId }, include: { withdrawals: true } })
    if (!course) return refuse('course-unknown')
    if (course.withdrawals.length > 0) return refuse('course-already-withdrawn')

    await db.courseWithdrawal.create({
      data: { id: newId(), courseId, reason, at: now(), byId: actor.kind === 'person' ? actor.id : null },
    })
    await raiseEpoch()
    await record(actor, { name: 'course.withdrawn', courseId, reason })
    return ok({ courseId })
  })
}
