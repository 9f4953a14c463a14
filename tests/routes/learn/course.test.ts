import { expect, test } from 'vitest'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { loader } from '#app/routes/learn/course.tsx'
import { courseCard } from '#app/routes/learn/parts/course-card.ts'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs, shownBy } from '#tests/support/route-args.ts'

test('the day a course was completed is told by the clock of the person, whatever language she reads', async () => {
  const learner = await create.person({ country: 'UZ' })
  const { id: enrolmentId, course } = await create.enrolment({ learner })
  // Past midnight in Bishkek, not yet in Tashkent.
  const at = new Date('2026-11-20T18:30:00Z')
  await transaction(() => db.courseCompletion.create({ data: { id: newId(), enrolmentId, at, explanation: [] } }))
  const page = await shownBy(loader(await routeArgs({ as: learner, params: { course: course.slug } })))
  expect([page.course.completedAt, page.timeZone]).toEqual([at, 'Asia/Tashkent'])
  expect(courseCard(page.course, 'ru', page.timeZone).badge?.children).toBe('Завершён 20 ноября 2026 г.')
})

test('who is not on a course is shown its page', async () => {
  const { slug } = await create.course()
  expect(await ledTo(loader(await routeArgs({ as: await create.person(), params: { course: slug } })))).toBe(
    `/ru/courses/${slug}`,
  )
})
