import { expect, test } from 'vitest'
import { answerCheck } from '#app/domains/quizzes/check.ts'
import { saveAnswer } from '#app/domains/quizzes/save-answer.ts'
import { startAttempt } from '#app/domains/quizzes/start-attempt.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { db, transaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { answerRightly, rightValues } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'
import { startProcess } from '#tests/support/process.ts'

const people = 40

test('a class of forty answers and hands in at the same moment, in two processes, and everybody passes', async () => {
  const course = await create.course({ quiz: { passPercent: 10 } })
  const attempts = []
  for (let person = 0; person < people; person++)
    attempts.push(await create.attempt({ enrolment: await create.enrolment({ course }) }))
  await Promise.all(attempts.map((attempt) => answerRightly(attempt, 1)))

  // One process alone writes an SQLite file.
  const there = env.DATABASE_URL ? attempts.slice(people / 2).map(({ id }) => id) : []
  const here = attempts.filter(({ id }) => !there.includes(id))
  const other = startProcess('tests/support/submitting-process.ts', ...there)
  await other.saysLines(1)
  const results = await Promise.all(here.map(({ learner, id }) => submitAttempt(learner, id)))
  expect(results.filter((result) => !result.ok || !result.certificateSerial)).toEqual([])
  expect(await other.ended).toBe(0)

  const byCourse = { courseId: course.id }
  expect(await db.certificate.count({ where: byCourse })).toBe(people)
  expect(await db.courseCompletion.count({ where: { enrolment: byCourse } })).toBe(people)
})

test('forty people who start at the same moment each get an attempt of their own', async () => {
  const course = await create.course()
  const enrolments = await Promise.all(Array.from({ length: people }, () => create.enrolment({ course })))
  const wanted = { courseSlug: course.slug, quizKey: course.quizKey, locale: 'ru' as const }
  const started = await Promise.all(enrolments.map(({ learner }) => startAttempt(learner, wanted)))
  expect(started.filter(({ ok }) => !ok)).toEqual([])
  expect(await db.attempt.count({ where: { enrolment: { courseId: course.id } } })).toBe(people)
})

test('one answer sent forty times at once is saved once', async () => {
  const attempt = await create.attempt()
  const [first] = await rightValues(attempt.id)
  if (!first) throw new Error('The attempt asks nothing.')
  const given = { attemptId: attempt.id, position: first.position, values: first.values, locale: 'ru' as const }
  const saved = await Promise.all(Array.from({ length: people }, () => saveAnswer(attempt.learner, given)))
  expect(saved.filter(({ ok }) => !ok)).toEqual([])
  expect(await db.answer.count({ where: { attemptId: attempt.id } })).toBe(1)
})

test('the answer to a check sent twenty times at once completes the lesson once', async () => {
  const course = await create.course({ lessons: ['l1'] })
  const { id: enrolmentId, learner } = await create.enrolment({ course })
  const question = await db.pooledQuestion.findFirstOrThrow({
    where: { quizId: course.quizId, question: { kind: 'truth' } },
    select: { questionVersionId: true, question: { select: { key: true } } },
  })
  await transaction(() =>
    db.publishedLesson.updateMany({
      where: { versionId: course.versionId },
      data: { checkId: question.questionVersionId },
    }),
  )
  const values = [String((question.question.key as { answer: boolean }).answer)]
  const checks = Array.from({ length: 20 }, () =>
    answerCheck(learner, { courseSlug: course.slug, lessonKey: 'l1', values }, 'ru'),
  )
  const wrong = (await Promise.all(checks)).filter((answer) => !answer.ok || !answer.isRight)
  expect(wrong).toEqual([])
  expect(await db.lessonCompletion.count({ where: { enrolmentId } })).toBe(1)
})
