import { afterEach, expect, test } from 'vitest'
import { readQuestion } from '#app/domains/courses/question-key.ts'
import { drawQuestions } from '#app/domains/quizzes/draw.ts'
import { startAttempt } from '#app/domains/quizzes/start-attempt.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { later, minutes, now, seconds, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { answerRightly } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

const wanted = (course: { slug: string }) => ({ courseSlug: course.slug, quizKey: 'final', locale: 'uz' as const })

test('an attempt starts with the drawn questions, its number, its end and a fact', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const { id, learner, course } = await create.enrolment()
  const started = await startAttempt(learner, wanted(course))
  if (!started.ok) throw new Error(started.reason)

  const attempt = await db.attempt.findUniqueOrThrow({
    where: { id: started.attemptId },
    include: { questions: { orderBy: { position: 'asc' } } },
  })
  expect(attempt).toMatchObject({
    enrolmentId: id,
    quizId: course.quizId,
    number: 1,
    locale: 'uz',
    startedAt: new Date('2026-11-20T09:00:00Z'),
    dueAt: new Date('2026-11-20T09:30:00Z'),
    openFor: id,
  })
  expect(attempt.questions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  const facts = await db.event.findMany({ where: { name: 'attempt.started', actorId: learner.id } })
  expect(facts.map(({ data }) => data)).toEqual([{ attemptId: attempt.id }])
})

test('the stored seed draws the very same questions again', async () => {
  const { id, course } = await create.attempt({
    enrolment: await create.enrolment({ course: await create.course({ blueprint: { m1: 2, m2: 3 } }) }),
  })
  const { seed, questions } = await db.attempt.findUniqueOrThrow({
    where: { id },
    include: { questions: { orderBy: { position: 'asc' } } },
  })
  const pool = await db.pooledQuestion.findMany({ where: { quizId: course.quizId }, include: { question: true } })
  const again = drawQuestions(
    pool.map(({ question, topic }) => ({ id: question.id, topic, key: readQuestion(question).key })),
    { m1: 2, m2: 3 },
    seed,
  )
  expect(questions.map(({ questionVersionId, optionOrder }) => ({ questionVersionId, optionOrder }))).toEqual(again)
})

test('starting twice leads back to the open attempt', async () => {
  const { id, learner, again } = await create.attempt()
  expect(await startAttempt(learner, again)).toEqual({ ok: true, attemptId: id })
})

test('tabs that start at the same moment share one attempt', async () => {
  const { id, learner, course } = await create.enrolment()
  const started = await Promise.all(Array.from({ length: 8 }, () => startAttempt(learner, wanted(course))))
  const attempts = await db.attempt.findMany({ where: { enrolmentId: id } })
  expect(attempts.map(({ number }) => number)).toEqual([1])
  for (const one of started) expect(one).toEqual({ ok: true, attemptId: attempts[0]?.id })
})

test('an open attempt whose time is over is closed, graded, and a new one begins', async () => {
  const first = await create.attempt()
  await answerRightly(first, 2)
  setClock(later(now(), minutes(31)))
  const second = await startAttempt(first.learner, first.again)
  expect(second).toMatchObject({ ok: true })
  expect(second).not.toMatchObject({ attemptId: first.id })
  const { openFor, result } = await db.attempt.findUniqueOrThrow({ where: { id: first.id }, include: { result: true } })
  expect(openFor).toBeNull()
  expect(result).toMatchObject({ endedBy: 'time', points: 2, maxPoints: 8, percent: 25, isPassed: false })
})

test('an attempt that ran out but is a pass ends the quiz', async () => {
  const attempt = await create.attempt()
  await answerRightly(attempt)
  setClock(later(now(), minutes(31)))
  expect(await startAttempt(attempt.learner, attempt.again)).toEqual({ ok: false, reason: 'already-passed' })
  expect(await db.attemptResult.findUnique({ where: { attemptId: attempt.id } })).toMatchObject({ isPassed: true })
})

test('at its last second an attempt is still the open one', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const { id, learner, again } = await create.attempt()
  setClock(later(now(), minutes(30)))
  expect(await startAttempt(learner, again)).toEqual({ ok: true, attemptId: id })
  setClock(later(now(), seconds(1)))
  expect(await startAttempt(learner, again)).not.toMatchObject({ attemptId: id })
})

test('an attempt without a time limit stays open', async () => {
  const course = await create.course({ quiz: { minutes: null } })
  const { id, learner, again } = await create.attempt({ enrolment: await create.enrolment({ course }) })
  setClock(later(now(), minutes(60 * 24 * 365)))
  expect(await startAttempt(learner, again)).toEqual({ ok: true, attemptId: id })
})

test('after the last attempt there is no other', async () => {
  const course = await create.course({ quiz: { attempts: 2 } })
  const enrolment = await create.enrolment({ course })
  for (const number of [1, 2]) {
    const attempt = await create.attempt({ enrolment })
    expect(await db.attempt.findUnique({ where: { id: attempt.id } })).toMatchObject({ number })
    await submitAttempt(attempt.learner, attempt.id)
  }
  expect(await startAttempt(enrolment.learner, wanted(course))).toEqual({ ok: false, reason: 'attempts-used-up' })
  expect(await db.attempt.count({ where: { enrolmentId: enrolment.id } })).toBe(2)
})

test('who has passed takes the quiz no more', async () => {
  const attempt = await create.attempt()
  await answerRightly(attempt)
  await submitAttempt(attempt.learner, attempt.id)
  expect(await startAttempt(attempt.learner, attempt.again)).toEqual({ ok: false, reason: 'already-passed' })
})

test('a quiz is for those on its course', async () => {
  const course = await create.course()
  const { learner } = await create.enrolment()
  expect(await startAttempt(learner, wanted(course))).toEqual({ ok: false, reason: 'not-enrolled' })
  const { learner: enrolled } = await create.enrolment({ course })
  expect(await startAttempt(enrolled, { ...wanted(course), quizKey: 'other' })).toEqual({
    ok: false,
    reason: 'quiz-unknown',
  })
})
