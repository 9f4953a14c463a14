import type { PersonActor } from '#app/domains/actor.ts'
import { findOpenVersion } from '#app/domains/courses/open-version.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Puts a person into an open course, on the version published now: later versions do not change what she learns. */
export function enrol(actor: PersonActor, courseSlug: string, locale: Locale) {
  return transaction(async () => {
    const version = await findOpenVersion(courseSlug)
    if (!version) return refuse('course-not-open')
    const earlier = await db.enrolment.findUnique({
      where: { personId_courseId: { personId: actor.id, courseId: version.courseId } },
      select: { id: true },
    })
    if (earlier) return ok({ enrolmentId: earlier.id })

    const enrolmentId = newId()
    await db.enrolment.create({
      data: {
        id: enrolmentId,
        personId: actor.id,
        courseId: version.courseId,
        versionId: version.id,
        locale,
        enrolledAt: now(),
      },
    })
    await record(actor, { name: 'enrolment.made', enrolmentId })
    return ok({ enrolmentId })
  })
}
