import { expect, test } from 'vitest'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { action, loader } from '#app/routes/admin/workplace-assignment.tsx'
import { loader as list } from '#app/routes/admin/workplaces.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'
import { createCountry } from '#tests/support/units.ts'

await createCountry()
const someone = async (role: string) => {
  const person = await create.person()
  await transaction(() => db.roleGrant.updateMany({ where: { personId: person.id }, data: { role, scope: 'all' } }))
  return person
}
const worker = await create.person()
const post = { id: newId(), personId: worker.id, unitId: 'district', workplace: 'Мэрия', positionId: 'specialist' }
await transaction(() => db.post.create({ data: { ...post, from: now() } }))

test('an administrator opens a typed workplace from the list and chooses its organisation', async () => {
  const as = await someone('administrator')
  const { workplaces } = await list(await routeArgs({ as, params: {} }))
  const asked = new URLSearchParams({ unit: 'district', name: workplaces[0]?.key ?? '' })
  const path = `/ru/admin/workplaces/assignment?${asked}`
  expect(await loader(await routeArgs({ as, params: {}, path }))).toMatchObject({ spellings: ['Мэрия'], posts: 1 })
  expect(await action(await routeArgs({ as, params: {}, path, form: [] }))).toMatchObject({
    data: { errors: { organisationId: expect.anything() } },
    init: { status: 400 },
  })
  const form: [string, string][] = [['organisationId', 'city-hall']]
  expect(await ledTo(action(await routeArgs({ as, params: {}, path, form })))).toBe('/ru/admin/workplaces?assigned')
  expect(await db.post.findUnique({ where: { id: post.id } })).toMatchObject({ organisationId: 'city-hall' })
  // What nobody wrote any more is not there.
  expect(await ledTo(loader(await routeArgs({ as, params: {}, path })))).toBe(404)
})

test('nobody but an administrator sees what people typed', async () => {
  const as = await someone('officer')
  expect(await ledTo(list(await routeArgs({ as, params: {} })))).toBe(403)
  expect(await ledTo(loader(await routeArgs({ as, params: {} })))).toBe(403)
})
