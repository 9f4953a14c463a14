import { expect, test } from 'vitest'
import { roles, system } from '#app/domains/actor.ts'
import { canEnrol, visibleTo } from '#app/domains/enrolments/policy.ts'
import { db } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { holder } from '#tests/support/holder.ts'

test('every role takes courses but observer and administrator', () => {
  expect(roles.filter((role) => !canEnrol(holder(role)))).toEqual(['observer', 'administrator'])
  expect(canEnrol(holder('observer', 'administrator'))).toBe(false)
  expect(canEnrol(holder('administrator', 'learner'))).toBe(true)
  expect(canEnrol(holder())).toBe(false)
  expect(canEnrol(system)).toBe(false)
})

test('whatever the role, a person sees her own enrolments and no others; the system sees all', async () => {
  const mine = await create.enrolment()
  const other = await create.enrolment()
  for (const role of roles) {
    const actor = { ...mine.learner, grants: [{ role, scope: 'all', scopeId: null }] }
    expect(await db.enrolment.findMany({ where: visibleTo(actor), select: { id: true } })).toEqual([{ id: mine.id }])
  }
  const all = await db.enrolment.findMany({ where: visibleTo(system), select: { id: true } })
  expect(all.map(({ id }) => id).sort()).toEqual([mine.id, other.id].sort())
})
