import { expect, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { listCourses } from '#app/domains/courses/catalogue.ts'
import { findCoursePage } from '#app/domains/courses/course-page.ts'
import { findWithdrawalReason, returnCourse, withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { declareLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { enrol } from '#app/domains/enrolments/enrol.ts'
import { findLesson } from '#app/domains/enrolments/lesson.ts'
import { db } from '#app/platform/db.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'
import { createProgramme } from '#tests/support/programme.ts'

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

test('an officer of its programme withdraws a course and returns it; no other person does', async () => {
  const { id, slug } = await create.course()
  const programmeId = await createProgramme([id])
  const officer = await acting('officer', 'programme', programmeId)
  const no = { ok: false, reason: 'course-not-yours' }
  for (const other of [
    await acting('officer', 'programme', await createProgramme([])),
    await acting('administrator', 'all'),
    await create.person(),
  ]) {
    expect(await withdrawCourse(other, id, reasons)).toEqual(no)
    expect(await returnCourse(other, id)).toEqual(no)
  }
  expect(await withdrawCourse(officer, id, reasons)).toEqual({ ok: true, courseId: id })
  expect(await db.courseWithdrawal.findFirst({ where: { courseId: id } })).toMatchObject({ byId: officer.id })
  expect(await findWithdrawalReason(slug, 'ky')).toBe('Мыйзам өзгөрдү.')
  expect(await returnCourse(officer, id)).toEqual({ ok: true, courseId: id })
  expect(await findCoursePage(slug, 'ru')).toMatchObject({ state: 'open' })
})

test('the files of content leave alone what an officer has withdrawn', async () => {
  const { id, slug } = await create.course()
  const officer = await acting('officer', 'programme', await createProgramme([id]))
  await withdrawCourse(officer, id, { ...reasons, ru: 'Проверяем цифры.' })
  await withdrawCourse(system, id, reasons)
  await returnCourse(system, id)
  expect(await findWithdrawalReason(slug, 'ru')).toBe('Проверяем цифры.')
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
