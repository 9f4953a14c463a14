import type { Actor } from '#app/domains/actor.ts'
import { compileCourse, draftParts } from '#app/domains/courses/compile-course.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import type { CourseFiles } from '#app/domains/courses/files/read-course.ts'
import { findLatest } from '#app/domains/courses/load-questions.ts'
import { publishQuiz } from '#app/domains/courses/publish-quiz.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { locales } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'

/** What the draft in the database does not hold: hours, rules and quiz, and which questions are in the bank today. */
type Wanted = Pick<CourseFiles, 'facts' | 'questions' | 'edition'>

/**
 * Makes the draft of a course the version that people enrol on from now on; those enrolled earlier stay on theirs.
 * A course that is not ready yet is announced. Nothing happens when the draft is what was published last.
 */
export function publishCourse(actor: Actor, courseId: string, { facts, questions, edition }: Wanted): Promise<void> {
  return transaction(async () => {
    const course = await db.course.findUniqueOrThrow({ where: { id: courseId }, include: draftParts })
    const last = await db.courseVersion.findFirst({ where: { courseId }, orderBy: { number: 'desc' } })
    if (last?.contentHash === edition) return

    const isTaught = facts.state === 'published'
    const versionId = newId()
    await db.courseVersion.create({
      data: {
        id: versionId,
        courseId,
        number: (last?.number ?? 0) + 1,
        kind: isTaught ? 'course' : 'announcement',
        publishedAt: now(),
        academicHours: facts.hours.self,
        sessionHours: facts.hours.session,
        rules: {
          ...(isTaught && { lesson: facts.completion.lesson }),
          locales: facts.locales,
        },
        contentHash: edition,
      },
    })
    const bank = await findLatest(courseId)
    const pages = locales.map((locale) => compileCourse(course, locale))
    await db.publishedCourse.createMany({ data: pages.map(({ page }) => ({ versionId, ...page })) })
    await db.publishedLesson.createMany({
      data: pages.flatMap(({ lessons }) =>
        lessons.map(({ check, ...lesson }) => ({
          versionId,
          ...lesson,
          checkId: check ? (bank.get(`${courseId}.${check}`)?.id ?? null) : null,
        })),
      ),
    })
    if (isTaught) {
      const pool = questions.flatMap(({ id }) => bank.get(`${courseId}.${id}`) ?? [])
      await publishQuiz({ versionId, facts, pool })
    }
    await raiseEpoch()
    await record(actor, { name: 'course.published', courseId, versionId })
  })
}
