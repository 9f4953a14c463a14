import { expect, test } from 'vitest'
import { declareLessonDone } from '#app/domains/enrolments/complete-lesson.ts'
import { answerCheck, findCheck } from '#app/domains/quizzes/check.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { db, transaction } from '#app/platform/db.ts'
import { answerRightly } from '#tests/support/answering.ts'
import { create } from '#tests/support/create.ts'

/** A learner on a course of two lessons; the first one asks a question of this kind. */
async function learnerWithCheck(kind = 'single') {
  const course = await create.course({ lessons: ['l1', 'l2'] })
  const pooled = await db.pooledQuestion.findFirstOrThrow({ where: { quizId: course.quizId, question: { kind } } })
  const checkId = pooled.questionVersionId
  await transaction(async () => {
    await db.publishedLesson.updateMany({ where: { versionId: course.versionId, lessonKey: 'l1' }, data: { checkId } })
    await db.courseVersion.update({
      where: { id: course.versionId },
      data: { rules: { lesson: 'check', locales: ['uz', 'ru'] } },
    })
  })
  const enrolment = await create.enrolment({ course })
  const answer = (...values: string[]) =>
    answerCheck(enrolment.learner, { courseSlug: course.slug, lessonKey: 'l1', values }, 'ru')
  const lessonsDone = () => db.lessonCompletion.findMany({ where: { enrolmentId: enrolment.id } })
  return { checkId, course, enrolment, learner: enrolment.learner, answer, lessonsDone }
}

test('a check question is asked in the reader’s language, without its key and without the explanation', async () => {
  const { checkId } = await learnerWithCheck()
  expect(await findCheck(checkId, 'ru', null)).toEqual({
    position: 0,
    kind: 'single',
    text: 'Кто направляет сообщение?',
    unit: null,
    options: [
      { id: 'a', words: 'Хоким' },
      { id: 'b', words: 'Оператор' },
      { id: 'c', words: 'Кенгаш' },
      { id: 'd', words: 'Житель' },
    ],
    value: null,
    fallback: null,
    outcome: null,
  })
})

test('an answered check question says whether that was right, and why, in the language of the moment', async () => {
  const { checkId } = await learnerWithCheck()
  const asked = await findCheck(checkId, 'uz', { value: ['b'], isRight: true })
  expect([asked.text, asked.value, asked.outcome]).toEqual([
    'Xabarni kim yoʻnaltiradi?',
    ['b'],
    { isRight: true, explanation: 'Tushuntirish: operator yoʻnaltiradi.' },
  ])
})

test('a right answer completes the lesson', async () => {
  const { answer, lessonsDone } = await learnerWithCheck()
  expect(await answer('b')).toEqual({
    ok: true,
    isRight: true,
    explanation: 'Пояснение: направляет оператор.',
    certificateSerial: null,
  })
  expect(await lessonsDone()).toMatchObject([{ lessonKey: 'l1', by: 'check' }])
})

test('a wrong answer is explained and completes nothing; a later right one does, and a wrong one after it takes nothing back', async () => {
  const { answer, lessonsDone, enrolment } = await learnerWithCheck()
  expect(await answer('a')).toMatchObject({ isRight: false, explanation: 'Пояснение: направляет оператор.' })
  expect(await lessonsDone()).toEqual([])
  await answer('b')
  await answer('c')
  expect((await lessonsDone()).map(({ lessonKey }) => lessonKey)).toEqual(['l1'])
  expect(await db.checkAnswer.findMany({ where: { enrolmentId: enrolment.id } })).toMatchObject([
    { lessonKey: 'l1', value: ['c'], isRight: false },
  ])
})

test('of several right answers all have to be chosen', async () => {
  const { answer } = await learnerWithCheck('multiple')
  expect(await answer('a')).toMatchObject({ isRight: false })
  expect(await answer('a', 'c')).toMatchObject({ isRight: true })
})

test('what is no answer is refused and leaves the earlier one', async () => {
  const { answer, enrolment } = await learnerWithCheck()
  await answer('b')
  expect(await answer()).toEqual({ ok: false, reason: 'answer-empty' })
  expect(await answer('z')).toEqual({ ok: false, reason: 'answer-unreadable' })
  expect(await db.checkAnswer.findMany({ where: { enrolmentId: enrolment.id } })).toMatchObject([{ value: ['b'] }])
})

test('only somebody on the course answers, and only where there is a question', async () => {
  const { learner, course } = await learnerWithCheck()
  const stranger = await create.person()
  const at = (lessonKey: string) => ({ courseSlug: course.slug, lessonKey, values: ['b'] })
  expect(await answerCheck(stranger, at('l1'), 'ru')).toEqual({ ok: false, reason: 'not-enrolled' })
  expect(await answerCheck(learner, at('l2'), 'ru')).toEqual({ ok: false, reason: 'check-unknown' })
  expect(await answerCheck(learner, at('l9'), 'ru')).toEqual({ ok: false, reason: 'lesson-unknown' })
})

test('the last requirement met by a check question brings the certificate, once', async () => {
  const { answer, enrolment, learner, course } = await learnerWithCheck()
  await declareLessonDone(learner, { courseSlug: course.slug, lessonKey: 'l2' })
  const attempt = await create.attempt({ enrolment })
  await answerRightly(attempt)
  await submitAttempt(learner, attempt.id)
  const answered = await answer('b')
  expect(answered).toMatchObject({ ok: true, certificateSerial: expect.stringMatching(/^BLM-/) })
  expect(await answer('b')).toMatchObject({ ok: true, certificateSerial: null })
})
