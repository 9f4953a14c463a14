import { afterEach, expect, test } from 'vitest'
import { findAttempt } from '#app/domains/quizzes/attempt.ts'
import { closeOverdueAttempts, submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { days, later, minutes, now, seconds, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { answerRightly } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

async function submissions(attemptId: string) {
  const events = await db.event.findMany({ where: { name: 'attempt.submitted' } })
  return events.filter(({ data }) => (data as { attemptId: string }).attemptId === attemptId)
}

test('handing in grades what was saved and closes the attempt', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const attempt = await create.attempt()
  await answerRightly(attempt, 5)
  setClock(later(now(), minutes(10)))
  expect(await submitAttempt(attempt.learner, attempt.id)).toEqual({
    ok: true,
    result: {
      submittedAt: new Date('2026-11-20T09:10:00Z'),
      endedBy: 'learner',
      points: 5,
      maxPoints: 8,
      percent: 62.5,
      isPassed: false,
    },
    certificateSerial: null,
  })
  const stored = await db.attempt.findUniqueOrThrow({ where: { id: attempt.id }, include: { result: true } })
  expect(stored.openFor).toBeNull()
  expect(stored.result?.grades).toEqual([1, 1, 1, 1, 1, 0, 0, 0])
})

test('a pass with every lesson done completes the course and issues the certificate', async () => {
  const attempt = await create.attempt()
  await answerRightly(attempt)
  const submitted = await submitAttempt(attempt.learner, attempt.id)
  const certificate = await db.certificate.findFirstOrThrow({ where: { personId: attempt.learner.id } })
  expect(submitted).toMatchObject({
    ok: true,
    result: { percent: 100, isPassed: true },
    certificateSerial: certificate.serial,
  })
  expect(certificate).toMatchObject({ resultPercent: 100, locale: 'ru' })
})

test('a pass with a lesson left completes nothing yet', async () => {
  const course = await create.course({ lessons: ['l1'] })
  const attempt = await create.attempt({ enrolment: await create.enrolment({ course }) })
  await answerRightly(attempt)
  expect(await submitAttempt(attempt.learner, attempt.id)).toMatchObject({
    ok: true,
    result: { isPassed: true },
    certificateSerial: null,
  })
  expect(await db.courseCompletion.count({ where: { enrolmentId: attempt.enrolment.id } })).toBe(0)
})

test('handing in twice, one after the other or at once, is handing in once', async () => {
  const attempt = await create.attempt()
  await answerRightly(attempt)
  const [first, ...others] = await Promise.all(
    Array.from({ length: 6 }, () => submitAttempt(attempt.learner, attempt.id)),
  )
  setClock(later(now(), minutes(5)))
  others.push(await submitAttempt(attempt.learner, attempt.id))
  expect(first).toMatchObject({ ok: true, result: { endedBy: 'learner', isPassed: true } })
  for (const other of others) expect(other).toEqual(first)
  expect((await submissions(attempt.id)).map(({ data }) => data)).toEqual([{ attemptId: attempt.id, isPassed: true }])
  expect(await db.certificate.count({ where: { personId: attempt.learner.id } })).toBe(1)
})

test('handed in after the time, what was saved in time counts, and the end was the end of the time', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const attempt = await create.attempt()
  await answerRightly(attempt, 6)
  setClock(later(now(), minutes(45)))
  expect(await submitAttempt(attempt.learner, attempt.id)).toMatchObject({
    ok: true,
    result: { endedBy: 'time', submittedAt: new Date('2026-11-20T09:30:00Z'), points: 6, percent: 75, isPassed: true },
  })
})

test("someone else's attempt cannot be handed in", async () => {
  const attempt = await create.attempt()
  const stranger = await create.person()
  expect(await submitAttempt(stranger, attempt.id)).toEqual({ ok: false, reason: 'attempt-unknown' })
  expect(await db.attempt.findUnique({ where: { id: attempt.id }, include: { result: true } })).toMatchObject({
    openFor: attempt.enrolment.id,
    result: null,
  })
})

test('the clock hands in for who left, after the grace, and leaves the others alone', async () => {
  setClock(new Date('2036-11-21T09:00:00Z'))
  await closeOverdueAttempts(100)
  const left = await create.attempt()
  await answerRightly(left)
  const endless = await create.attempt({
    enrolment: await create.enrolment({ course: await create.course({ quiz: { minutes: null } }) }),
  })
  setClock(later(now(), minutes(10)))
  const busy = await create.attempt()

  setClock(later(new Date('2036-11-21T09:30:00Z'), seconds(20)))
  expect(await closeOverdueAttempts(100)).toEqual({ closed: 0 })
  setClock(later(now(), seconds(1)))
  expect(await closeOverdueAttempts(100)).toEqual({ closed: 1 })
  expect(await closeOverdueAttempts(100)).toEqual({ closed: 0 })

  const result = (attemptId: string) => db.attemptResult.findUnique({ where: { attemptId } })
  expect(await result(left.id)).toMatchObject({ endedBy: 'time', isPassed: true })
  expect((await submissions(left.id)).map(({ actorId }) => actorId)).toEqual([null])
  expect(await db.certificate.count({ where: { personId: left.learner.id } })).toBe(1)
  expect(await result(busy.id)).toBeNull()
  expect(await result(endless.id)).toBeNull()
})

test('the clock closes as many at once as it is told', async () => {
  setClock(new Date('2036-11-22T09:00:00Z'))
  await closeOverdueAttempts(100)
  const attempts = [await create.attempt(), await create.attempt()]
  const results = () => db.attemptResult.count({ where: { attemptId: { in: attempts.map(({ id }) => id) } } })
  setClock(later(now(), minutes(60)))
  expect(await closeOverdueAttempts(1)).toEqual({ closed: 1 })
  expect(await results()).toBe(1)
  expect(await closeOverdueAttempts(5)).toEqual({ closed: 1 })
  expect(await results()).toBe(2)
})

test('one attempt that cannot be closed does not hold up the others', async () => {
  setClock(new Date('2036-11-23T09:00:00Z'))
  await closeOverdueAttempts(100)
  const course = await create.course()
  const stuck = await create.attempt({ enrolment: await create.enrolment({ course }) })
  await answerRightly(stuck)
  const fine = await create.attempt()
  // Nobody is in office to sign: completing the course fails, and with it the whole transaction.
  await withoutSignatory(course.id)
  setClock(later(now(), minutes(60)))
  await expect(closeOverdueAttempts(5)).rejects.toThrow('Some attempts whose time is over could not be closed.')
  expect(await db.attemptResult.findUnique({ where: { attemptId: stuck.id } })).toBeNull()
  expect(await db.attemptResult.findUnique({ where: { attemptId: fine.id } })).toMatchObject({ endedBy: 'time' })
})

async function withoutSignatory(courseId: string) {
  await transaction(async () => {
    const { organisationId } = await db.course.findUniqueOrThrow({ where: { id: courseId } })
    await db.signatory.deleteMany({ where: { organisationId } })
  })
}

test('an attempt begun while the clock was ahead has its own time and no more when the clock is right again', async () => {
  setClock(later(now(), days(365)))
  const attempt = await create.attempt()
  setClock(new Date('2026-11-20T09:00:00Z'))
  expect((await findAttempt(attempt.learner, attempt.id, 'ru'))?.secondsLeft).toBe(30 * 60)
  await closeOverdueAttempts(100)
  const { startedAt, dueAt } = await db.attempt.findUniqueOrThrow({ where: { id: attempt.id } })
  expect([startedAt, dueAt]).toEqual([new Date('2026-11-20T09:00:00Z'), new Date('2026-11-20T09:30:00Z')])
})
