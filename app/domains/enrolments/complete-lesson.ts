import type { PersonActor } from '#app/domains/actor.ts'
import { readRules } from '#app/domains/courses/course-rules.ts'
import { completeIfMet } from '#app/domains/enrolments/complete.ts'
import { visibleTo } from '#app/domains/enrolments/policy.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

type LessonAddress = { courseSlug: string; lessonKey: string }

/** Notes that a learner says she has read a lesson. Courses whose rule asks for the check refuse. */
export function declareLessonDone(actor: PersonActor, { courseSlug, lessonKey }: LessonAddress) {
  return transaction(async () => {
    const enrolment = await db.enrolment.findFirst({
      where: { ...visibleTo(actor), course: { slug: courseSlug } },
      select: { id: true, versionId: true, version: { select: { rules: true } } },
    })
    if (!enrolment) return refuse('not-enrolled')
    const lesson = await db.publishedLesson.findFirst({
      where: { versionId: enrolment.versionId, lessonKey },
      select: { checkId: true },
    })
    if (!lesson) return refuse('lesson-unknown')
    if (readRules(enrolment.version.rules).lesson === 'check' && lesson.checkId) return refuse('check-first')
    return ok(await noteLessonDone(actor, { enrolmentId: enrolment.id, lessonKey, by: 'declared' }))
  })
}

/** Completes a lesson, and with the last requirement the course. Once done, it stays done. */
export function noteLessonDone(
  actor: PersonActor,
  { enrolmentId, lessonKey, by }: { enrolmentId: string; lessonKey: string; by: 'declared' | 'check' },
): Promise<{ certificateSerial: string | null }> {
  return transaction(async () => {
    const id = { enrolmentId_lessonKey: { enrolmentId, lessonKey } }
    if (!(await db.lessonCompletion.findUnique({ where: id }))) {
      await db.lessonCompletion.create({ data: { enrolmentId, lessonKey, by, at: now() } })
      await record(actor, { name: 'lesson.completed', enrolmentId, lessonKey })
    }
    const completed = await completeIfMet(actor, enrolmentId)
    return { certificateSerial: completed?.certificateSerial ?? null }
  })
}
