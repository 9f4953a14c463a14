import { afterEach, expect, test } from 'vitest'
import { findQuiz } from '#app/domains/quizzes/quiz.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { answerRightly } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

const address = (course: { slug: string }) => ({ courseSlug: course.slug, quizKey: 'final' })

test('the entrance says the rules before the first attempt', async () => {
  const course = await create.course({ lessons: ['l1', 'l2'], blueprint: { m1: 2, m2: 3 } })
  const { learner, id: enrolmentId } = await create.enrolment({ course })
  await transaction(() =>
    db.lessonCompletion.create({ data: { enrolmentId, lessonKey: 'l2', by: 'declared', at: now() } }),
  )
  expect(await findQuiz(learner, address(course), 'uz')).toEqual({
    course: { slug: course.slug, title: 'Course uz' },
    key: 'final',
    title: 'Quiz uz',
    organisation: 'Academy uz',
    questionCount: 5,
    kinds: ['single', 'multiple', 'truth', 'numeric'],
    minutes: 30,
    passPercent: 70,
    feedback: 'after-submission',
    attempts: 3,
    attemptsUsed: 0,
    attemptsLeft: 3,
    openAttemptId: null,
    isPassed: false,
    canStart: true,
    lessonsLeft: 1,
    results: [],
  })
})

test('it leads back to the open attempt while there is time', async () => {
  const course = await create.course({ quiz: { attempts: 1 } })
  const { id, learner } = await create.attempt({ enrolment: await create.enrolment({ course }) })
  const open = await findQuiz(learner, address(course), 'ru')
  expect(open).toMatchObject({ openAttemptId: id, attemptsUsed: 1, attemptsLeft: 0, canStart: true })
  setClock(later(now(), minutes(31)))
  const over = await findQuiz(learner, address(course), 'ru')
  expect(over).toMatchObject({ openAttemptId: null, attemptsUsed: 1, attemptsLeft: 0, canStart: false })
})

test('it lists earlier results, and after a pass there is nothing to start', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const enrolment = await create.enrolment()
  const ids: string[] = []
  for (const right of [4, 8]) {
    const attempt = await create.attempt({ enrolment })
    await answerRightly(attempt, right)
    await submitAttempt(attempt.learner, attempt.id)
    ids.push(attempt.id)
  }
  const submittedAt = new Date('2026-11-20T09:00:00Z')
  expect(await findQuiz(enrolment.learner, address(enrolment.course), 'ru')).toMatchObject({
    attemptsUsed: 2,
    attemptsLeft: 1,
    isPassed: true,
    canStart: false,
    results: [
      { attemptId: ids[0], number: 1, submittedAt, percent: 50, isPassed: false },
      { attemptId: ids[1], number: 2, submittedAt, percent: 100, isPassed: true },
    ],
  })
})

test('a quiz has no entrance for who is not on its course, nor under another name', async () => {
  const { learner, course } = await create.enrolment()
  expect(await findQuiz(await create.person(), address(course), 'ru')).toBeNull()
  expect(await findQuiz(learner, { courseSlug: course.slug, quizKey: 'other' }, 'ru')).toBeNull()
})
