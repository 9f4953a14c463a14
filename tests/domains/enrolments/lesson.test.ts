import { expect, test } from 'vitest'
import { declareLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { findLesson, keepPlace } from '#app/domains/enrolments/lesson.ts'
import { answerCheck } from '#app/domains/quizzes/check.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'

async function learnerOn(lessons: string[], kind: string) {
  const course = await create.course({ lessons })
  const pooled = await db.pooledQuestion.findFirstOrThrow({ where: { quizId: course.quizId, question: { kind } } })
  const checkId = pooled.questionVersionId
  await transaction(() =>
    db.publishedLesson.updateMany({ where: { versionId: course.versionId, lessonKey: 'l1' }, data: { checkId } }),
  )
  const { learner, id } = await create.enrolment({ course })
  return { course, learner, enrolmentId: id, checkId, read: () => findLesson(learner, course.slug, 'l1', 'ru') }
}

test('a lesson is read with its course, its rules and what the learner has done of it', async () => {
  const { course, learner, enrolmentId, checkId, read } = await learnerOn(['l1', 'l2'], 'single')
  const fresh = await read()
  expect(fresh).toMatchObject({
    enrolmentId,
    courseTitle: 'Course ru',
    courseFallback: null,
    quizKey: 'final',
    quizTitle: 'Quiz ru',
    rules: { lesson: 'declared' },
    isQuizPassed: false,
    title: 'Lesson l1',
    html: '<p>Text</p>',
    place: null,
    done: [],
    isWithdrawn: false,
    certificateSerial: null,
    check: { id: checkId, answer: null },
  })
  expect(fresh?.outline.map(({ lessons }) => lessons.map(({ key }) => key))).toEqual([['l1', 'l2']])

  await keepPlace(learner, enrolmentId, 'l1')
  await declareLessonDone(learner, { courseSlug: course.slug, lessonKey: 'l2' })
  await answerCheck(learner, { courseSlug: course.slug, lessonKey: 'l1', values: ['a'] }, 'ru')
  expect(await read()).toMatchObject({
    place: 'l1',
    done: ['l2'],
    check: { id: checkId, answer: { value: ['a'], isRight: false } },
  })
})

test('a number given to the check question comes back as it was typed', async () => {
  const { course, learner, read } = await learnerOn(['l1'], 'numeric')
  await answerCheck(learner, { courseSlug: course.slug, lessonKey: 'l1', values: ['1,19'] }, 'ru')
  expect((await read())?.check).toMatchObject({ answer: { value: '1,19', isRight: true } })
})

test('a lesson is there for nobody else, and in a course that was withdrawn it stays', async () => {
  const { course, read } = await learnerOn(['l1'], 'single')
  expect(await findLesson(await create.person(), course.slug, 'l1', 'ru')).toBeNull()
  await transaction(() =>
    db.courseWithdrawal.create({ data: { id: `${course.id}.w`, courseId: course.id, at: new Date() } }),
  )
  expect((await read())?.isWithdrawn).toBe(true)
})
