import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { findResult } from '#app/domains/quizzes/result.ts'
import { saveAnswer } from '#app/domains/quizzes/save-answer.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { db } from '#app/platform/db.ts'
import { answerRightly, positionOf } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'

type Feedback = 'after-submission' | 'after-pass' | 'never'

async function enrolOn(feedback: Feedback, attempts = 3) {
  return create.enrolment({ course: await create.course({ quiz: { feedback, attempts } }) })
}

async function handIn(enrolment: Awaited<ReturnType<typeof enrolOn>>, howManyRight: number) {
  const attempt = await create.attempt({ enrolment })
  await answerRightly(attempt, howManyRight)
  await submitAttempt(attempt.learner, attempt.id)
  return attempt
}

const leaks = /Пояснение|Tushuntirish|tolerance|1\.19|"options":\["/

test('a result says what it was worth, question by question', async () => {
  const attempt = await create.attempt({ enrolment: await enrolOn('after-submission') })
  const numeric = await positionOf(attempt.id, 'numeric')
  const multiple = await positionOf(attempt.id, 'multiple')
  const give = (position: number, values: string[]) =>
    saveAnswer(attempt.learner, { attemptId: attempt.id, position, values, locale: 'ru' })
  await give(numeric, ['1,2'])
  await give(multiple, ['a'])
  await submitAttempt(attempt.learner, attempt.id)

  const result = await findResult(attempt.learner, attempt.id, 'ru')
  expect(result).toMatchObject({
    id: attempt.id,
    course: { slug: attempt.course.slug, title: 'Course ru' },
    quiz: { key: 'final', title: 'Quiz ru', passPercent: 70 },
    number: 1,
    endedBy: 'learner',
    points: 1.5,
    maxPoints: 8,
    percent: 18.8,
    isPassed: false,
    attemptsLeft: 2,
    next: 'try-again',
    isFeedbackDue: true,
    answeredCount: 2,
    questionCount: 8,
    certificateSerial: null,
  })
  expect(result?.questions[numeric - 1]).toEqual({
    position: numeric,
    kind: 'numeric',
    text: 'Какова средняя сумма?',
    unit: 'млрд сумов',
    options: [],
    value: '1,2',
    fallback: null,
    points: 1,
    right: { number: 1.19, tolerance: 0.01 },
    explanation: 'Пояснение: 3300 делим на 2770.',
  })
  expect(result?.questions[multiple - 1]).toMatchObject({
    value: ['a'],
    points: 0.5,
    right: { options: ['a', 'c'] },
    explanation: 'Пояснение: срок и итог.',
  })
  expect(result?.questions[(await positionOf(attempt.id, 'truth')) - 1]).toMatchObject({
    value: null,
    points: 0,
    right: { truth: false },
  })
})

test('a failed attempt says what to read again and whom to turn to, without giving an answer away', async () => {
  const course = await create.course({ lessons: ['l1', 'l2'], quiz: { feedback: 'never', attempts: 1 } })
  const { id, learner } = await handIn(await create.enrolment({ course }), 0)
  expect(await findResult(learner, id, 'ru')).toMatchObject({
    organisation: 'Academy ru',
    next: 'used-up',
    topics: [
      {
        key: 'm1',
        title: 'Module 1',
        points: 0,
        of: 4,
        isWeak: true,
        lessons: [{ title: 'Lesson l1' }, { title: 'Lesson l2' }],
      },
    ],
  })
})

test('a passed course shows its certificate', async () => {
  const { id, learner } = await handIn(await enrolOn('never'), 8)
  const { serial } = await db.certificate.findFirstOrThrow({ where: { personId: learner.id } })
  expect(await findResult(learner, id, 'ru')).toMatchObject({ certificateSerial: serial, next: 'certificate' })
})

test('what comes next: another try, the one that is open, the organisation, the lessons that remain', async () => {
  const course = await create.course({ lessons: ['l1'], quiz: { attempts: 3 } })
  const enrolment = await create.enrolment({ course })
  const nextAfter = async ({ learner, id }: { learner: PersonActor; id: string }) =>
    (await findResult(learner, id, 'ru'))?.next
  const first = await handIn(enrolment, 2)
  expect(await nextAfter(first)).toBe('try-again')
  const second = await create.attempt({ enrolment })
  expect(await nextAfter(first)).toBe('go-on')
  await submitAttempt(second.learner, second.id)
  expect(await nextAfter(second)).toBe('try-again')
  const last = await create.attempt({ enrolment })
  expect(await nextAfter(first)).toBe('go-on')
  await answerRightly(last, 2)
  await submitAttempt(last.learner, last.id)
  expect(await nextAfter(last)).toBe('used-up')
})

test('who passed with the last attempt is sent to the lessons that remain, also from the attempts before it', async () => {
  const course = await create.course({ lessons: ['l1'], quiz: { attempts: 2 } })
  const enrolment = await create.enrolment({ course })
  const failed = await handIn(enrolment, 2)
  const passed = await handIn(enrolment, 8)
  for (const { id, learner } of [failed, passed]) {
    expect(await findResult(learner, id, 'ru')).toMatchObject({ next: 'lessons', attemptsLeft: 0 })
  }
})

test.each(['after-pass', 'never'] as const)(
  'with feedback "%s" a failed attempt gives no answer away',
  async (rule) => {
    const { id, learner } = await handIn(await enrolOn(rule), 2)
    const result = await findResult(learner, id, 'ru')
    expect(result).toMatchObject({ isFeedbackDue: false, attemptsLeft: 2 })
    expect(result?.questions.map(({ right, explanation }) => [right, explanation])).toEqual(Array(8).fill([null, null]))
    expect(
      JSON.stringify({ ...result, questions: result?.questions.map((one) => ({ ...one, value: null })) }),
    ).not.toMatch(leaks)
  },
)

test('what "gives no answer away" looks for is there once feedback is due', async () => {
  const { id, learner } = await handIn(await enrolOn('after-submission'), 2)
  expect(JSON.stringify(await findResult(learner, id, 'ru'))).toMatch(leaks)
})

test('a pass brings the answers where they wait for it, also for earlier attempts', async () => {
  const enrolment = await enrolOn('after-pass')
  const failed = await handIn(enrolment, 2)
  const passed = await handIn(enrolment, 8)
  for (const { id, learner } of [failed, passed]) {
    expect(await findResult(learner, id, 'ru')).toMatchObject({ isFeedbackDue: true, next: 'certificate' })
  }
})

test('the end of the last attempt brings the answers, its beginning does not', async () => {
  const enrolment = await enrolOn('after-pass', 2)
  const first = await handIn(enrolment, 2)
  const last = await create.attempt({ enrolment })
  expect(await findResult(first.learner, first.id, 'ru')).toMatchObject({ attemptsLeft: 0, isFeedbackDue: false })
  await submitAttempt(last.learner, last.id)
  expect(await findResult(first.learner, first.id, 'ru')).toMatchObject({ isFeedbackDue: true, next: 'used-up' })
  expect(await findResult(last.learner, last.id, 'ru')).toMatchObject({ isFeedbackDue: true })
})

test('with feedback "never" not even a pass brings the answers', async () => {
  const { id, learner } = await handIn(await enrolOn('never'), 8)
  expect(await findResult(learner, id, 'ru')).toMatchObject({ isPassed: true, isFeedbackDue: false })
})

test("there is no result before handing in, and none of someone else's attempt", async () => {
  const enrolment = await enrolOn('after-submission')
  const attempt = await create.attempt({ enrolment })
  expect(await findResult(attempt.learner, attempt.id, 'ru')).toBeNull()
  await submitAttempt(attempt.learner, attempt.id)
  expect(await findResult(await create.person(), attempt.id, 'ru')).toBeNull()
  expect(await findResult(attempt.learner, attempt.id, 'ru')).toMatchObject({ id: attempt.id })
})
