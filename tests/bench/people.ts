import { createHash, randomBytes } from 'node:crypto'
import { newSerial } from '#app/domains/certificates/serial.ts'
import { days, later } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { Row, Rows } from '#tests/bench/rows.ts'
import { stored } from '#tests/bench/rows.ts'

const at = stored(new Date())

/** The open courses of the database with the version that is published. */
export type OpenCourse = { courseId: string; versionId: string; lessons: string[] }

/** A person like the first of the demo, who may learn. */
export function addPerson(rows: Rows, model: Row): string {
  const id = newId()
  const contact = { phone: null, email: `${id}@example.org` }
  rows.add('Person', { ...model, id, ...contact, createdAt: at })
  rows.add('RoleGrant', { id: newId(), personId: id, role: 'learner', scope: 'own', from: at })
  return id
}

/** Signs a person in, and gives the header that says who she is. */
export function addSession(rows: Rows, personId: string): { Cookie: string } {
  const token = `p${randomBytes(25).toString('base64url')}`
  const id = createHash('sha256').update(token).digest('hex')
  const expiresAt = stored(later(new Date(), days(29)))
  rows.add('Session', { id, personId, isShared: 0, createdAt: at, expiresAt })
  return { Cookie: `bilim=${token}` }
}

/** Puts a person on a course, with so many of its lessons read. */
export function addEnrolment(rows: Rows, personId: string, course: OpenCourse, lessonsDone = 0): string {
  const id = newId()
  const { courseId, versionId, lessons } = course
  rows.add('Enrolment', { id, personId, courseId, versionId, locale: 'ky', enrolledAt: at })
  for (const lessonKey of lessons.slice(0, lessonsDone))
    rows.add('LessonCompletion', { enrolmentId: id, lessonKey, by: 'declared', at })
  return id
}

/** A certificate that was just issued, with the fact that has its PDF drawn. */
export function addCertificate(rows: Rows, model: Row, course: OpenCourse, place: number): void {
  const personId = addPerson(rows, model)
  const enrolmentId = addEnrolment(rows, personId, course)
  const [id, completionId] = [newId(), newId()]
  rows.add('CourseCompletion', { id: completionId, enrolmentId, at, explanation: '[]' })
  rows.add('Certificate', {
    ...{ id, serial: newSerial(), completionId, personId, courseId: course.courseId, locale: 'ky' },
    ...{ officialName: `${model.officialName} ${place}`, courseTitle: 'Бюджет процесси жана коомдук угуулар' },
    ...{ versionNumber: 1, academicHours: 16, resultPercent: 92, template: 'shyrdak-1', timeZone: 'Asia/Bishkek' },
    ...{ organisationName: 'Академия', signatoryName: 'Н. Жумабеков', signatoryPost: 'Ректор', issuedAt: at },
  })
  rows.add('UndrawnCertificate', { certificateId: id, since: at, dueAt: at })
  rows.add('Event', { name: 'certificate.issued', data: JSON.stringify({ certificateId: id }), at })
}
