import { afterEach, expect, test } from 'vitest'
import { findAttempt } from '#app/domains/quizzes/attempt.ts'
import { saveAnswer } from '#app/domains/quizzes/save-answer.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { later, minutes, now, seconds, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { positionOf } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

const saved = (attemptId: string) =>
  db.answer.findMany({ where: { attemptId }, orderBy: { position: 'asc' }, select: { value: true, locale: true } })

test('an answer is there the moment it is given, changed or cleared', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const { id: attemptId, learner } = await create.attempt()
  const position = await positionOf(attemptId, 'multiple')
  const give = (...values: string[]) => saveAnswer(learner, { attemptId, position, values, locale: 'ru' })

  expect(await give('c', 'a')).toEqual({ ok: true, savedAt: new Date('2026-11-20T09:00:00Z'), isAnswered: true })
  expect(await saved(attemptId)).toEqual([{ value: ['a', 'c'], locale: 'ru' }])
  await give('e')
  expect(await saved(attemptId)).toEqual([{ value: ['e'], locale: 'ru' }])
  await give()
  expect(await saved(attemptId)).toEqual([])
})

test('each kind of answer is kept as it was given, with the language it was given in', async () => {
  const { id: attemptId, learner } = await create.attempt()
  for (const [kind, values] of [
    ['single', ['d']],
    ['truth', ['true']],
    ['numeric', ['1,190']],
  ] as const) {
    await saveAnswer(learner, {
      attemptId,
      position: await positionOf(attemptId, kind),
      values: [...values],
      locale: 'oz',
    })
  }
  const attempt = await findAttempt(learner, attemptId, 'uz')
  const values = attempt?.questions.flatMap(({ value }) => (value === null ? [] : [value]))
  expect(new Set(values)).toEqual(new Set([['d'], true, '1,190']))
  expect(attempt?.answered).toBe(3)
  expect((await saved(attemptId)).map(({ locale }) => locale)).toEqual(['oz', 'oz', 'oz'])
})

test('an answer that cannot be read changes nothing', async () => {
  const { id: attemptId, learner } = await create.attempt()
  const position = await positionOf(attemptId, 'numeric')
  await saveAnswer(learner, { attemptId, position, values: ['1,2'], locale: 'ru' })
  const refused = { ok: false, reason: 'answer-unreadable' }
  expect(await saveAnswer(learner, { attemptId, position, values: ['many'], locale: 'ru' })).toEqual(refused)
  expect(await saveAnswer(learner, { attemptId, position: 99, values: ['1'], locale: 'ru' })).toEqual(refused)
  expect(await saved(attemptId)).toEqual([{ value: '1,2', locale: 'ru' }])
})

test('an answer on its way when the time ends is taken, a later one is not', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const { id: attemptId, learner } = await create.attempt()
  const position = await positionOf(attemptId, 'truth')
  const give = (value: string) => saveAnswer(learner, { attemptId, position, values: [value], locale: 'ru' })

  setClock(later(now(), minutes(30) + seconds(20)))
  expect(await give('true')).toMatchObject({ ok: true })
  setClock(later(now(), 1))
  expect(await give('false')).toEqual({ ok: false, reason: 'time-over' })
  expect(await give('')).toEqual({ ok: false, reason: 'time-over' })
  expect(await saved(attemptId)).toEqual([{ value: true, locale: 'ru' }])
})

test('a handed-in attempt takes no answers', async () => {
  const { id: attemptId, learner } = await create.attempt()
  const position = await positionOf(attemptId, 'truth')
  await submitAttempt(learner, attemptId)
  const late = await saveAnswer(learner, { attemptId, position, values: ['true'], locale: 'ru' })
  expect(late).toEqual({ ok: false, reason: 'attempt-over' })
  expect(await saved(attemptId)).toEqual([])
})

test("someone else's attempt is as good as none", async () => {
  const { id: attemptId } = await create.attempt()
  const stranger = await create.person()
  const position = await positionOf(attemptId, 'truth')
  const meddled = await saveAnswer(stranger, { attemptId, position, values: ['true'], locale: 'ru' })
  expect(meddled).toEqual({ ok: false, reason: 'attempt-unknown' })
  expect(await saved(attemptId)).toEqual([])
})

test('answers given in two tabs at once to different questions are all kept', async () => {
  const { id: attemptId, learner } = await create.attempt()
  const truth = await positionOf(attemptId, 'truth')
  const numeric = await positionOf(attemptId, 'numeric')
  await Promise.all([
    saveAnswer(learner, { attemptId, position: truth, values: ['true'], locale: 'ru' }),
    saveAnswer(learner, { attemptId, position: numeric, values: ['7'], locale: 'uz' }),
    saveAnswer(learner, { attemptId, position: truth, values: ['true'], locale: 'ru' }),
  ])
  expect((await saved(attemptId)).map(({ value }) => value).sort()).toEqual(['7', true])
})
