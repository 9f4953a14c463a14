import { expect, test } from 'vitest'
import { roles } from '#app/domains/actor.ts'
import { loader as desk } from '#app/routes/desk/desk.tsx'
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

test('a desk says what its role opens, and no other role of hers', async () => {
  const { id: scopeId } = await create.organisation()
  const opens = async (role: Parameters<typeof acting>[0], scope: Parameters<typeof acting>[1]) =>
    (await shownBy(desk(await routeArgs({ as: await acting(role, scope, scopeId), params: {} })))).opens
  expect(await opens('cohort-manager', 'organisation')).toEqual({ people: true, deadlines: false, learning: true })
  expect(await opens('officer', 'programme')).toEqual({ people: true, deadlines: true, learning: true })
  expect(await opens('trainer', 'organisation')).toEqual({ people: false, deadlines: false, learning: true })
  expect(await opens('observer', 'region')).toEqual({ people: false, deadlines: false, learning: false })
})

test('an observer has figures on her desk, and nobody else has', async () => {
  const { id: scopeId } = await create.organisation()
  const figures = async (role: Parameters<typeof acting>[0], scope: Parameters<typeof acting>[1]) =>
    (await shownBy(desk(await routeArgs({ as: await acting(role, scope, scopeId), params: {} })))).figures
  expect(await figures('observer', 'region')).toEqual([])
  expect(await figures('officer', 'programme')).toBeNull()
})
