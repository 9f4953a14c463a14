import { newId } from '#app/platform/ids.ts'
import type { OpenCourse } from '#tests/bench/people.ts'
import type { Row, Rows } from '#tests/bench/rows.ts'

/** A course as enrolments need it. */
export function openCourse(rows: Rows, slug: string): OpenCourse {
  const courseId = String(rows.one('Course', 'slug', slug).id)
  const versionId = String(rows.one('CourseVersion', 'courseId', courseId).id)
  const published = rows.list('PublishedLesson', 'versionId', versionId)
  const lessons = published.filter(({ locale }) => locale === 'ky').map(({ lessonKey }) => String(lessonKey))
  return { courseId, versionId, lessons: lessons.toSorted() }
}

/** The same course once more under another address, with everything that was published of it. */
export function copyCourse(rows: Rows, slug: string, copy: string): OpenCourse {
  const course = rows.one('Course', 'slug', slug)
  const version = rows.one('CourseVersion', 'courseId', String(course.id))
  const quiz = rows.one('PublishedQuiz', 'versionId', String(version.id))
  const [courseId, versionId, quizId] = [copy, newId(), newId()]

  const copyAll = (table: string, column: string, from: unknown, different: Row) => {
    for (const row of rows.list(table, column, String(from))) rows.add(table, { ...row, ...different })
  }
  rows.add('Course', { ...course, id: courseId, slug: copy })
  for (const table of ['CourseTopic', 'CourseAudience']) copyAll(table, 'courseId', course.id, { courseId })
  rows.add('CourseVersion', { ...version, id: versionId, courseId })
  for (const table of ['PublishedCourse', 'PublishedLesson']) copyAll(table, 'versionId', version.id, { versionId })
  rows.add('PublishedQuiz', { ...quiz, id: quizId, versionId })
  copyAll('PooledQuestion', 'quizId', quiz.id, { quizId })
  return openCourse(rows, copy)
}
