import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'

const words = { locale: 'ru', promise: '', about: '', objectives: [], audience: '' }

/** Published courses of this title, so many at once, each with somebody on it. */
export async function createManyCourses(title: string, count: number): Promise<void> {
  const { id: organisationId } = await create.organisation()
  const { id: personId } = await create.person()
  const rows = Array.from({ length: count }, () => ({ courseId: newId(), versionId: newId() }))
  const at = now()
  await transaction(async () => {
    await db.course.createMany({
      data: rows.map(({ courseId: id }) => ({
        ...{ id, slug: id, sourceLocale: 'ru', level: 'core', organisationId, createdAt: at, contentHash: id },
      })),
    })
    await db.courseText.createMany({ data: rows.map(({ courseId }) => ({ courseId, title, ...words })) })
    await db.courseVersion.createMany({
      data: rows.map(({ courseId, versionId: id }) => ({
        ...{ id, courseId, number: 1, kind: 'course', publishedAt: at, academicHours: 1, sessionHours: 0 },
        ...{ rules: { lesson: 'declared', locales: ['ru'] }, contentHash: id },
      })),
    })
    await db.enrolment.createMany({
      data: rows.map((row) => ({ ...row, id: newId(), personId, locale: 'ru', enrolledAt: at })),
    })
  })
}
