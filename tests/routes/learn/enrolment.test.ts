import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { db, transaction } from '#app/platform/db.ts'
import { action, loader } from '#app/routes/learn/enrolment.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'

const enrolAs = async (as: PersonActor | undefined, course: string) =>
  ledTo(action(await routeArgs({ as, params: { course }, form: [] })))

test('enrolling leads to the first lesson, and a second time to the same place', async () => {
  const { slug } = await create.course({ lessons: ['l1', 'l2'] })
  const learner = await create.person()
  expect(await enrolAs(learner, slug)).toBe(`/ru/learn/${slug}/l1`)
  expect(await enrolAs(learner, slug)).toBe(`/ru/learn/${slug}/l1`)
  expect(await db.enrolment.count({ where: { personId: learner.id } })).toBe(1)
})

test('who is not signed in signs in first and comes back to the page of the course', async () => {
  const { slug } = await create.course()
  expect(await enrolAs(undefined, slug)).toBe(`/ru/sign-in?next=%2Fru%2Fcourses%2F${slug}`)
})

test('a course that is not open leads to its page, which says why', async () => {
  const { slug, id } = await create.course()
  const learner = await create.person()
  await transaction(() => db.courseWithdrawal.create({ data: { id: `${id}.w`, courseId: id, at: new Date() } }))
  expect(await enrolAs(learner, slug)).toBe(`/ru/courses/${slug}`)
  expect(await db.enrolment.count({ where: { personId: learner.id } })).toBe(0)
})

test('an observer cannot enrol', async () => {
  const { slug } = await create.course()
  const observer = await create.person()
  await transaction(() =>
    db.roleGrant.updateMany({ where: { personId: observer.id }, data: { role: 'observer', scope: 'all' } }),
  )
  expect(await enrolAs(observer, slug)).toBe(403)
})

test('the address itself, opened as a page, leads to the course', async () => {
  const { slug } = await create.course()
  expect(await ledTo(loader(await routeArgs({ as: await create.person(), params: { course: slug } })))).toBe(
    `/ru/learn/${slug}`,
  )
})
