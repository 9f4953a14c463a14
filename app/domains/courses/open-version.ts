import { notReturned } from '#app/domains/courses/withdraw.ts'
import { db } from '#app/platform/db.ts'

/** The version of a course that one can enrol on today; null while it is only announced or after it was withdrawn. */
export async function findOpenVersion(courseSlug: string) {
  const version = await db.courseVersion.findFirst({
    where: { course: { slug: courseSlug, withdrawals: { none: notReturned } } },
    orderBy: { number: 'desc' },
    select: { id: true, courseId: true, kind: true },
  })
  return version?.kind === 'course' ? version : null
}
