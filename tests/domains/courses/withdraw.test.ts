import { expect, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { listCourses } from '#app/domains/courses/catalogue.ts'
import { findCoursePage } from '#app/domains/courses/course-page.ts'
import { findWithdrawalReason, returnCourse, withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { declareLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { enrol } from '#app/domains/enrolments/enrol.ts'
import { findLesson } from '#app/domains/enrolments/lesson.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

test('a course withdrawn while it is read can be finished, and nobody new can enrol', async () => {
  const lessonKey = 'l1-1'
  const course = await create.course({ lessons: [lessonKey] })
  const reader = await create.person()
  await enrol(reader, course.slug, 'ru')
  expect((await listCourses('ru')).map(({ slug }) => slug)).toContain(course.slug)

  await withdrawCourse(system, course.id, reasons)

  expect((await listCourses('ru')).map(({ slug }) => slug)).not.toContain(course.slug)
  expect((await findLesson(reader, course.slug, lessonKey, 'ru'))?.isWithdrawn).toBe(true)
  expect((await declareLessonDone(reader, { courseSlug: course.slug, lessonKey })).ok).toBe(true)
  expect(await enrol(await create.person(), course.slug, 'ru')).toEqual({ ok: false, reason: 'course-not-open' })
  expect(await findWithdrawalReason(course.slug, 'oz')).toBe('Қонун ўзгарди.')
})

test('a withdrawal is stated once, and its reason can be put in better words', async () => {
  const { id, slug } = await create.course()
  await withdrawCourse(system, id, reasons)
  const first = await db.courseWithdrawal.findMany({ where: { courseId: id } })
  expect(first).toHaveLength(1)
  await withdrawCourse(system, id, { ...reasons, en: 'The law of 2026 has changed.' })
  expect(await db.courseWithdrawal.findMany({ where: { courseId: id } })).toEqual(first)
  expect((await findCoursePage(slug, 'en'))?.withdrawal).toBe('The law of 2026 has changed.')
  expect(await timesStated('course.withdrawn', id)).toBe(1)
})

test('a course that returns is open as it was, can go again, and each of these is on the record', async () => {
  const course = await create.course()
  await returnCourse(system, course.id)
  await withdrawCourse(system, course.id, reasons)
  await returnCourse(system, course.id)

  expect((await listCourses('ru')).map(({ slug }) => slug)).toContain(course.slug)
  expect(await findCoursePage(course.slug, 'ru')).toMatchObject({ state: 'open', withdrawal: null })
  expect((await enrol(await create.person(), course.slug, 'ru')).ok).toBe(true)

  await withdrawCourse(system, course.id, reasons)
  expect(await findCoursePage(course.slug, 'ru')).toMatchObject({ state: 'withdrawn', withdrawal: 'Закон изменился.' })
  expect(await timesStated('course.withdrawn', course.id)).toBe(2)
  expect(await timesStated('course.returned', course.id)).toBe(1)
})

const reasons = {
  ky: 'Мыйзам өзгөрдү.',
  uz: 'Qonun oʻzgardi.',
  ru: 'Закон изменился.',
  en: 'The law has changed.',
}

async function timesStated(name: string, courseId: string): Promise<number> {
  const events = await db.event.findMany({ where: { name } })
  return events.filter(({ data }) => (data as { courseId: string }).courseId === courseId).length
}
