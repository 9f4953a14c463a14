import { expect, test } from 'vitest'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { loader } from '#app/routes/learn/attempt.tsx'
import { loader as readResult } from '#app/routes/learn/attempt-result.tsx'
import { action as submit } from '#app/routes/learn/submission.tsx'
import { answerRightly } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs, shownBy } from '#tests/support/route-args.ts'

type Started = Awaited<ReturnType<typeof create.attempt>>

const ask = ({ id, learner }: Started, search = '') =>
  routeArgs({ as: learner, params: { attempt: id }, path: `/ru/learn/attempts/${id}${search}` })

test('the address always says which question is open: the first one without an answer, or the last look', async () => {
  const attempt = await create.attempt()
  const page = `/ru/learn/attempts/${attempt.id}`
  expect(await ledTo(loader(await ask(attempt)))).toBe(`${page}?question=1`)
  await answerRightly(attempt, 2)
  expect(await ledTo(loader(await ask(attempt, '?question=99')))).toBe(`${page}?question=3`)
  await answerRightly(attempt)
  expect(await ledTo(loader(await ask(attempt)))).toBe(`${page}?question=check`)
})

test('a question is shown alone, with the map of all', async () => {
  const attempt = await create.attempt()
  await answerRightly(attempt, 1)
  const shown = await shownBy(loader(await ask(attempt, '?question=2')))
  expect([shown.question?.position, shown.map.map(({ isAnswered }) => isAnswered)]).toEqual([
    2,
    [true, false, false, false, false, false, false, false],
  ])
  expect((await shownBy(loader(await ask(attempt, '?question=check')))).question).toBeNull()
})

test('an attempt that was handed in leads to its result, which keeps the reason why something was not saved', async () => {
  const attempt = await create.attempt()
  await submitAttempt(attempt.learner, attempt.id)
  expect(await ledTo(loader(await ask(attempt, '?refused=attempt-over')))).toBe(
    `/ru/learn/attempts/${attempt.id}/result?refused=attempt-over`,
  )
  expect((await shownBy(readResult(await ask(attempt, '?refused=attempt-over')))).refused).toBe('attempt-over')
})

test('a result that is not there yet leads back to the attempt', async () => {
  const attempt = await create.attempt()
  expect(await ledTo(readResult(await ask(attempt)))).toBe(`/ru/learn/attempts/${attempt.id}`)
})

test('when the time is over the page says so and asks for nothing more', async () => {
  const attempt = await create.attempt()
  setClock(later(now(), minutes(31)))
  expect(await loader(await ask(attempt, '?question=1'))).toMatchObject({ isOver: true, secondsLeft: 0 })
  setClock(undefined)
})

test('handing in twice gives the same result', async () => {
  const attempt = await create.attempt()
  const handIn = async () =>
    ledTo(submit(await routeArgs({ as: attempt.learner, params: { attempt: attempt.id }, form: [] })))
  const first = await handIn()
  expect(first).toBe(`/ru/learn/attempts/${attempt.id}/result`)
  expect(await handIn()).toBe(first)
})

test('questions come back with the result only when the answers may be seen', async () => {
  const course = await create.course({ quiz: { feedback: 'after-pass' } })
  const attempt = await create.attempt({ enrolment: await create.enrolment({ course }) })
  await submitAttempt(attempt.learner, attempt.id)
  expect((await shownBy(readResult(await ask(attempt)))).questions).toBeNull()

  const open = await create.attempt()
  await submitAttempt(open.learner, open.id)
  expect((await shownBy(readResult(await ask(open)))).questions).toHaveLength(8)
})
