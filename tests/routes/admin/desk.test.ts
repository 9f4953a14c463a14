import { expect, test } from 'vitest'
import { roles } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { loader as desk } from '#app/routes/admin/desk.tsx'
import { firstPageOf } from '#app/routes/first-page.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs, shownBy } from '#tests/support/route-args.ts'

test('every role but the learner’s and the administrator’s begins at the desk, which leads those two on', async () => {
  expect(Object.fromEntries(roles.map((role) => [role, firstPageOf(role)]))).toMatchObject({
    ...{ learner: '/learn', administrator: '/admin', observer: '/desk', trainer: '/desk', officer: '/desk' },
  })
  for (const [role, page] of [
    ['learner', '/ru/learn'],
    ['administrator', '/ru/admin'],
  ] as const) {
    const actor = await acting(role, 'all')
    expect(await ledTo(desk(await routeArgs({ as: actor, params: {} })))).toBe(page)
  }
})

test('a desk says whether its role learns itself, and how far it reaches, of no other role of hers', async () => {
  const { id: scopeId } = await create.organisation()
  const shown = async (role: Parameters<typeof acting>[0], scope: Parameters<typeof acting>[1]) => {
    const actor = await acting(role, scope, scopeId)
    const other = { id: newId(), personId: actor.id, role: 'learner', scope: 'own', from: now() }
    await transaction(() => db.roleGrant.create({ data: other }))
    const { isLearner, reaches } = await shownBy(desk(await routeArgs({ as: actor, params: {} })))
    return [isLearner, reaches.map((reach) => reach.scope)]
  }
  expect(await shown('cohort-manager', 'organisation')).toEqual([true, ['organisation']])
  expect(await shown('officer', 'programme')).toEqual([true, ['programme']])
  expect(await shown('observer', 'region')).toEqual([false, ['region']])
})

test('an observer has figures on her desk, and nobody else has', async () => {
  const { id: scopeId } = await create.organisation()
  const figures = async (role: Parameters<typeof acting>[0], scope: Parameters<typeof acting>[1]) =>
    (await shownBy(desk(await routeArgs({ as: await acting(role, scope, scopeId), params: {} })))).figures
  expect(await figures('observer', 'region')).toEqual([])
  expect(await figures('officer', 'programme')).toBeNull()
})
