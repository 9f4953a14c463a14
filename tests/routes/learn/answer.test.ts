import { expect, test } from 'vitest'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { action } from '#app/routes/learn/answer.tsx'
import { positionOf } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'

type Started = Awaited<ReturnType<typeof create.attempt>>
const json = { Accept: 'application/json' }

const send = async (attempt: Started, position: number | string, form: [string, string][], headers = {}) =>
  action(
    await routeArgs({
      as: attempt.learner,
      params: { attempt: attempt.id, position: String(position) },
      form,
      headers,
    }),
  )

test('a form saves its answer and is led on to the question it asked for', async () => {
  const attempt = await create.attempt()
  const position = await positionOf(attempt.id, 'truth')
  const page = `/ru/learn/attempts/${attempt.id}`
  const to = (place: string) =>
    ledTo(
      send(attempt, position, [
        ['answer', 'true'],
        ['to', place],
      ]),
    )
  expect(await to('7')).toBe(`${page}?question=7`)
  expect(await to('check')).toBe(`${page}?question=check`)
  expect(await to('//elsewhere')).toBe(`${page}?question=${position + 1}`)
  expect(await db.answer.findMany({ where: { attemptId: attempt.id } })).toMatchObject([{ position, value: true }])
})

test('the script of the page is told in words when the answer was saved, and what the map of questions says now', async () => {
  setClock(new Date('2026-11-20T08:32:00Z'))
  const attempt = await create.attempt()
  const position = await positionOf(attempt.id, 'truth')
  const answer = await send(attempt, position, [['answer', 'true']], json)
  const saved = { ok: true, savedAt: now().toISOString(), words: 'Сохранено в 14:32' }
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { ...saved, isAnswered: true, name: `Вопрос ${position}, ответ есть` },
  ])
  setClock(undefined)
})

test('what cannot be read is not saved, and stands in the form again', async () => {
  const attempt = await create.attempt()
  const position = await positionOf(attempt.id, 'numeric')
  expect(await ledTo(send(attempt, position, [['answer', 'about 5']]))).toBe(
    `/ru/learn/attempts/${attempt.id}?question=${position}&refused=answer-unreadable&typed=about+5`,
  )
  expect((await send(attempt, position, [['answer', 'about 5']], json)).status).toBe(409)
  expect(await db.answer.count({ where: { attemptId: attempt.id } })).toBe(0)
})

test('after handing in nothing is changed, and both tabs are told so', async () => {
  const attempt = await create.attempt()
  const position = await positionOf(attempt.id, 'truth')
  await submitAttempt(attempt.learner, attempt.id)
  expect(await ledTo(send(attempt, position, [['answer', 'true']]))).toBe(
    `/ru/learn/attempts/${attempt.id}?refused=attempt-over`,
  )
  const answer = await send(attempt, position, [['answer', 'true']], json)
  expect([answer.status, await answer.json()]).toEqual([
    409,
    { ok: false, isOver: true, words: messagesFor('ru').refusals['attempt-over'] },
  ])
  expect(await db.answer.count({ where: { attemptId: attempt.id } })).toBe(0)
})

test('somebody else’s attempt does not exist, nor does a question without a number', async () => {
  const attempt = await create.attempt()
  const stranger = { ...attempt, learner: await create.person() }
  expect(await ledTo(send(stranger, 1, [['answer', 'true']], json))).toBe(404)
  expect(await ledTo(send(attempt, 'first', [['answer', 'true']]))).toBe(404)
})
