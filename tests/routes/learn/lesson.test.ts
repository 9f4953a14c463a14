import { expect, test } from 'vitest'
import { type PersonActor, system } from '#app/domains/actor.ts'
import { withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { db, transaction } from '#app/platform/db.ts'
import { loader } from '#app/routes/learn/lesson.tsx'
import { action as check } from '#app/routes/learn/lesson-check.tsx'
import { action as complete } from '#app/routes/learn/lesson-completion.tsx'
import { answerRightly } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs, shownBy } from '#tests/support/route-args.ts'

async function learnerOn(lesson: 'declared' | 'check') {
  const course = await create.course({ lessons: ['l1', 'l2'] })
  const { questionVersionId: checkId } = await db.pooledQuestion.findFirstOrThrow({
    where: { quizId: course.quizId, question: { kind: 'single' } },
  })
  await transaction(async () => {
    await db.courseVersion.update({
      where: { id: course.versionId },
      data: { rules: { lesson, locales: ['uz', 'ru'] } },
    })
    await db.publishedLesson.updateMany({
      where: { versionId: course.versionId },
      data: { html: '<p>Before</p><!--check--><p>After</p>', checkId },
    })
  })
  const enrolment = await create.enrolment({ course })
  return { course, enrolment, learner: enrolment.learner, at: `/ru/learn/${course.slug}` }
}

const args = (as: PersonActor, course: string, lesson: string, form?: [string, string][]) =>
  routeArgs({ as, params: { course, lesson }, ...(form && { form }) })

test('a lesson is shown around its check question, and the place is kept', async () => {
  const { course, learner, enrolment } = await learnerOn('check')
  const page = await loader(await args(learner, course.slug, 'l2'))
  expect(page).toMatchObject({
    lesson: { title: 'Lesson l2', html: '<p>Before</p>', rest: '<p>After</p>' },
    place: { module: 1, lesson: 2, previous: { key: 'l1' }, next: null },
    needsCheck: true,
    check: { text: 'Кто направляет сообщение?', outcome: null },
  })
  expect(await db.readingPlace.findMany({ where: { enrolmentId: enrolment.id } })).toMatchObject([{ lessonKey: 'l2' }])
})

test('a lesson of a course that was withdrawn says so, and why in her language', async () => {
  const { course, learner } = await learnerOn('declared')
  const { withdrawal } = await loader(await args(learner, course.slug, 'l1')).then(
    (page) => page as { withdrawal: unknown },
  )
  await withdrawCourse(system, course.id, {
    ky: 'Мыйзам өзгөрдү',
    uz: 'Qonun oʻzgardi',
    ru: 'Закон изменился',
    en: 'The law has changed',
  })
  expect([withdrawal, await loader(await args(learner, course.slug, 'l1'))]).toMatchObject([
    null,
    { withdrawal: 'Закон изменился' },
  ])
})

test('who is not on the course is shown its page; a lesson that it does not have does not exist', async () => {
  const { course, learner } = await learnerOn('declared')
  expect(await ledTo(loader(await args(await create.person(), course.slug, 'l1')))).toBe(`/ru/courses/${course.slug}`)
  expect(await ledTo(loader(await args(learner, course.slug, 'l9')))).toBe(404)
})

test('saying that a lesson is read leads to the next one, and after the last to the quiz', async () => {
  const { course, learner, at } = await learnerOn('declared')
  const read = async (lesson: string) => ledTo(complete(await args(learner, course.slug, lesson, [])))
  expect(await read('l1')).toBe(`${at}/l2`)
  expect(await read('l2')).toBe(`${at}/quiz/final`)
})

test('after a quiz that is passed, the last lesson leads to the course: by the button and by saying that it is read', async () => {
  const { course, learner, enrolment, at } = await learnerOn('declared')
  const attempt = await create.attempt({ enrolment })
  await answerRightly(attempt)
  await submitAttempt(learner, attempt.id)
  expect(await ledTo(complete(await args(learner, course.slug, 'l2', [])))).toBe(at)
  const { onward } = await shownBy(loader(await args(learner, course.slug, 'l2')))
  expect(`/ru${onward.path}`).toBe(at)
})

test('the lesson that was missing leads to the certificate', async () => {
  const { course, learner, enrolment } = await learnerOn('declared')
  const attempt = await create.attempt({ enrolment })
  await answerRightly(attempt)
  await submitAttempt(learner, attempt.id)
  await complete(await args(learner, course.slug, 'l2', []))
  expect(await ledTo(complete(await args(learner, course.slug, 'l1', [])))).toMatch(/^\/ru\/learn\/certificates\/BLM-/)
})

test('where a lesson counts by its check question, saying so leads to the question', async () => {
  const { course, learner, at } = await learnerOn('check')
  expect(await ledTo(complete(await args(learner, course.slug, 'l1', [])))).toBe(`${at}/l1#check`)
  expect(await db.lessonCompletion.count({ where: { enrolment: { personId: learner.id } } })).toBe(0)
})

test('an answer to the check question leads back to it, with the reason when there was none', async () => {
  const { course, learner, at } = await learnerOn('check')
  const answer = async (...values: string[]) =>
    ledTo(
      check(
        await args(
          learner,
          course.slug,
          'l1',
          values.map((value) => ['answer', value]),
        ),
      ),
    )
  expect(await answer()).toBe(`${at}/l1?refused=answer-empty#check`)
  expect(await answer('b')).toBe(`${at}/l1#check`)
  expect((await shownBy(loader(await args(learner, course.slug, 'l1')))).check).toMatchObject({
    value: ['b'],
    outcome: { isRight: true },
  })
})

test('who has lost the learner’s role finishes nothing and receives no certificate', async () => {
  const { course, learner, enrolment } = await learnerOn('declared')
  await answerAndLose(learner, enrolment)
  const end = async (act: typeof complete) => ledTo(act(await args(learner, course.slug, 'l1', [['answer', 'b']])))
  expect([await end(complete), await end(check)]).toEqual([403, 403])
  expect(await db.lessonCompletion.count({ where: { enrolmentId: enrolment.id } })).toBe(0)
  expect(await db.certificate.count({ where: { personId: learner.id } })).toBe(0)
})

/** Passes the quiz, and is a learner no longer. */
async function answerAndLose(learner: PersonActor, enrolment: Awaited<ReturnType<typeof create.enrolment>>) {
  const attempt = await create.attempt({ enrolment })
  await answerRightly(attempt)
  await submitAttempt(learner, attempt.id)
  await transaction(() =>
    db.roleGrant.updateMany({ where: { personId: learner.id }, data: { role: 'observer', scope: 'all' } }),
  )
}
