import { expect, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { listCourses } from '#app/domains/courses/catalogue.ts'
import { withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { declareLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { enrol } from '#app/domains/enrolments/enrol.ts'
import { findLesson } from '#app/domains/enrolments/lesson.ts'
import { create } from '#tests/support/create.ts'

test('a course withdrawn while it is read can be finished, and nobody new can enrol', async () => {
  const lessonKey = 'l1-1'
  const course = await create.course({ lessons: [lessonKey] })
  const reader = await create.person()
  await enrol(reader, course.slug, 'ru')
  expect((await listCourses('ru')).map(({ slug }) => slug)).toContain(course.slug)

  expect((await withdrawCourse(system, course.id, 'The law has changed.')).ok).toBe(true)

  expect((await listCourses('ru')).map(({ slug }) => slug)).not.toContain(course.slug)
  expect((await findLesson(reader, course.slug, lessonKey, 'ru'))?.isWithdrawn).toBe(true)
  expect((await declareLessonDone(reader, { courseSlug: course.slug, lessonKey })).ok).toBe(true)
  expect(await enrol(await create.person(), course.slug, 'ru')).toEqual({ ok: false, reason: 'course-not-open' })
  expect(await withdrawCourse(system, course.id, 'Again.')).toEqual({ ok: false, reason: 'course-already-withdrawn' })
})
