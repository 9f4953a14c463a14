import { expect, test } from 'vitest'
import { roles, system } from '#app/domains/actor.ts'
import { canTakeQuiz, visibleTo } from '#app/domains/quizzes/policy.ts'
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
