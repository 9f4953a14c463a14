import { expect, test } from 'vitest'
import { roles } from '#app/domains/actor.ts'
import { findCourseOffer } from '#app/domains/enrolments/course-offer.ts'
import { create } from '#tests/support/create.ts'

const kindOf = (offer: Awaited<ReturnType<typeof findCourseOffer>>) => offer?.kind ?? null

test('an open course is offered to visitors and to those whose roles learn; the others look', async () => {
  const { slug } = await create.course({ lessons: ['l1'] })
  const open = { slug, state: 'open' as const }
  expect(await findCourseOffer(null, open, 'ru')).toEqual({ kind: 'enrol' })
  const kinds = await Promise.all(
    roles.map(async (role) => [role, kindOf(await findCourseOffer(await create.person({ role }), open, 'ru'))]),
  )
  expect(Object.fromEntries(kinds)).toEqual({
    ...Object.fromEntries(roles.map((role) => [role, 'enrol'])),
    observer: 'look',
    administrator: 'look',
  })
})

test('who is on a course goes on with it, also when it is closed to everybody else', async () => {
  const course = await create.course({ lessons: ['l1'] })
  const { learner } = await create.enrolment({ course })
  for (const state of ['open', 'withdrawn'] as const) {
    expect(await findCourseOffer(learner, { slug: course.slug, state }, 'ru')).toMatchObject({
      kind: 'learning',
      learning: { slug: course.slug, doneCount: 0, lessonCount: 1, completedAt: null },
    })
  }
  const other = await create.person()
  for (const state of ['coming', 'withdrawn'] as const) {
    expect(await findCourseOffer(other, { slug: course.slug, state }, 'ru')).toBeNull()
  }
})
