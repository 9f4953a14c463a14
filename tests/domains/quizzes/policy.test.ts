import { expect, test } from 'vitest'
import { roles, system } from '#app/domains/actor.ts'
import { listLearning } from '#app/domains/enrolments/learning.ts'
import { canTakeQuiz, visibleTo } from '#app/domains/quizzes/policy.ts'
import { findQuiz } from '#app/domains/quizzes/quiz.ts'
import { findResult } from '#app/domains/quizzes/result.ts'
import { submitAttempt } from '#app/domains/quizzes/submit-attempt.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { holder } from '#tests/support/holder.ts'

test('every role takes quizzes but observer and administrator', () => {
  expect(roles.filter((role) => !canTakeQuiz(holder(role)))).toEqual(['observer', 'administrator'])
  expect(canTakeQuiz(holder('observer', 'administrator'))).toBe(false)
  expect(canTakeQuiz(holder('administrator', 'learner'))).toBe(true)
  expect(canTakeQuiz(holder())).toBe(false)
  expect(canTakeQuiz(system)).toBe(false)
})

test('whatever the role, a person sees her own attempts and no others', async () => {
  const mine = await create.attempt()
  const other = await create.attempt()
  for (const role of roles) {
    const actor = { ...mine.learner, grants: [{ role, scope: 'all', scopeId: null }] }
    const seen = await db.attempt.findMany({ where: visibleTo(actor), select: { id: true } })
    expect(seen).toEqual([{ id: mine.id }])
  }
  const all = await db.attempt.findMany({ where: visibleTo(system), select: { id: true } })
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set([mine.id, other.id]))
})

test('who looks through her eyes sees neither her attempts nor her marks', async () => {
  const handedIn = await create.attempt()
  const { learner, course } = handedIn
  await submitAttempt(learner, handedIn.id)
  const seenBy = { accessId: 'access', byId: 'administrator', until: now() }
  const marksOf = async (actor: typeof learner) => {
    const quiz = await findQuiz(actor, { courseSlug: course.slug, quizKey: 'final' }, 'ru')
    const [learning] = await listLearning(actor, 'ru')
    const best = learning?.requirements.find(({ rule }) => rule === 'quiz')
    return [quiz?.results.length, best, await findResult(actor, handedIn.id, 'ru')]
  }
  expect(await marksOf(learner)).toMatchObject([1, { best: 0 }, { percent: 0 }])
  expect(await marksOf({ ...learner, seenBy })).toMatchObject([0, { best: null }, null])
})
