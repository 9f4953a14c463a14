import { afterEach, expect, test } from 'vitest'
import { findAttempt } from '#app/domains/quizzes/attempt.ts'
import { saveAnswer } from '#app/domains/quizzes/save-answer.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { positionOf, rightValues } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'

afterEach(() => setClock(undefined))

test('an attempt shows its questions in the drawn order, and how much is done and left', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const { id, learner, course } = await create.attempt()
  setClock(later(now(), minutes(12)))
  const attempt = await findAttempt(learner, id, 'ru')
  expect(attempt).toMatchObject({
    id,
    course: { slug: course.slug, title: 'Course ru' },
    quiz: { key: 'final', title: 'Quiz ru' },
    number: 1,
    startedAt: new Date('2026-11-20T09:00:00Z'),
    dueAt: new Date('2026-11-20T09:30:00Z'),
    secondsLeft: 18 * 60,
    isOver: false,
    isSubmitted: false,
    answered: 0,
  })
  const drawn = await db.attemptQuestion.findMany({ where: { attemptId: id }, orderBy: { position: 'asc' } })
  expect(attempt?.questions.map(({ options }) => options.map((option) => option.id))).toEqual(
    drawn.map(({ optionOrder }) => optionOrder),
  )
  expect(attempt?.questions[(await positionOf(id, 'numeric')) - 1]).toEqual({
    position: await positionOf(id, 'numeric'),
    kind: 'numeric',
    text: 'Какова средняя сумма?',
    unit: 'млрд сумов',
    options: [],
    value: null,
    fallback: null,
  })
})

test('no key and no explanation reaches the browser while an attempt runs', async () => {
  const { id, learner } = await create.attempt()
  // The rows do hold what could leak.
  const [row] = await db.attemptQuestion.findMany({
    where: { attemptId: id, question: { kind: 'numeric' } },
    include: { question: { include: { texts: true } } },
  })
  expect(JSON.stringify(row)).toMatch(/tolerance.*Пояснение/)

  for (const locale of ['ky', 'uz', 'oz', 'ru', 'en'] as const) {
    const attempt = await findAttempt(learner, id, locale)
    for (const question of attempt?.questions ?? []) {
      expect(Object.keys(question)).toEqual(['position', 'kind', 'text', 'unit', 'options', 'value', 'fallback'])
      for (const option of question.options) expect(Object.keys(option)).toEqual(['id', 'words'])
    }
    const sent = JSON.stringify(attempt)
    expect(sent).not.toMatch(/explanation|Пояснение|Tushuntirish|Тушунтириш/)
    expect(sent).not.toMatch(/"(right|answer|tolerance|fixed|grades|points|seed)"/)
    expect(sent).not.toContain('1.19')
  }
})

test('changing the language keeps the answers', async () => {
  const { id: attemptId, learner } = await create.attempt()
  for (const { position, values } of await rightValues(attemptId)) {
    await saveAnswer(learner, { attemptId, position, values, locale: 'ru' })
  }
  const russian = await findAttempt(learner, attemptId, 'ru')
  const uzbek = await findAttempt(learner, attemptId, 'uz')
  expect(uzbek?.answered).toBe(8)
  expect(uzbek?.questions.map(({ value }) => value)).toEqual(russian?.questions.map(({ value }) => value))
  expect(uzbek?.questions.map(({ options }) => options.map(({ id }) => id))).toEqual(
    russian?.questions.map(({ options }) => options.map(({ id }) => id)),
  )
  expect(uzbek?.questions[0]?.text).not.toBe(russian?.questions[0]?.text)
})

test('a reader whose language was not written sees the next one, and which it is', async () => {
  const { id, learner } = await create.attempt()
  const single = (await positionOf(id, 'single')) - 1
  const kyrgyz = (await findAttempt(learner, id, 'ky'))?.questions[single]
  expect(kyrgyz).toMatchObject({ text: 'Кто направляет сообщение?', fallback: 'ru' })
  const cyrillic = (await findAttempt(learner, id, 'oz'))?.questions[single]
  expect(cyrillic).toMatchObject({ text: 'Хабарни ким йўналтиради?', fallback: null })
  expect(cyrillic?.options.map(({ words }) => words).sort()).toEqual(['Кенгаш', 'Оператор', 'Фуқаро', 'Ҳоким'])
})

test('an attempt is over when its time is, and when it was handed in', async () => {
  const { id, learner } = await create.attempt()
  const start = now()
  setClock(later(start, minutes(31)))
  expect(await findAttempt(learner, id, 'ru')).toMatchObject({ isOver: true, isSubmitted: false, secondsLeft: 0 })
  setClock(later(start, minutes(3)))
  await submitAttempt(learner, id)
  expect(await findAttempt(learner, id, 'ru')).toMatchObject({ isOver: true, isSubmitted: true })
})

test("someone else's attempt is not found", async () => {
  const { id } = await create.attempt()
  expect(await findAttempt(await create.person(), id, 'ru')).toBeNull()
  expect(await findAttempt({ kind: 'system' }, id, 'ru')).toMatchObject({ id })
})
