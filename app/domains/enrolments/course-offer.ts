import type { PersonActor } from '#app/domains/actor.ts'
import type { findCoursePage } from '#app/domains/courses/course-page.ts'
import { findLearning } from '#app/domains/enrolments/learning.ts'
import { canEnrol } from '#app/domains/enrolments/policy.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Learning = NonNullable<Awaited<ReturnType<typeof findLearning>>>
type CoursePage = NonNullable<Awaited<ReturnType<typeof findCoursePage>>>

export type CourseOffer = { kind: 'enrol' | 'look' } | { kind: 'learning'; learning: Learning } | null

/**
 * What somebody may do with a course she looks at: enrol, go on with what she has begun, or, when none of her roles
 * learns, only read about it. Null when nobody can enrol now; a visitor is asked who she is once she enrols.
 */
export async function findCourseOffer(
  viewer: PersonActor | null,
  { slug, state }: Pick<CoursePage, 'slug' | 'state'>,
  locale: Locale,
): Promise<CourseOffer> {
  const learning = viewer && (await findLearning(viewer, slug, locale))
  if (learning) return { kind: 'learning', learning }
  if (state !== 'open') return null
  return { kind: viewer && !canEnrol(viewer) ? 'look' : 'enrol' }
}
