import { expect, test } from 'vitest'
import { db, transaction } from '#app/platform/db.ts'
import { loader as entries } from '#app/routes/admin/entries.tsx'
import { action as close } from '#app/routes/admin/entry-closure.tsx'
import { action as merge } from '#app/routes/admin/entry-merger.tsx'
import { action as add, loader as addPage } from '#app/routes/admin/entry-new.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'
import { createCountry } from '#tests/support/units.ts'

await createCountry()

const someone = async (role: string) => {
  const person = await create.person()
  await transaction(() => db.roleGrant.updateMany({ where: { personId: person.id }, data: { role, scope: 'all' } }))
  return person
}
const names: [string, string][] = ['ky', 'uz', 'ru', 'en'].map((locale) => [locale, 'Новый район'])
const params = { list: 'units' }

test('an administrator adds a place with a form, and what is missing in it comes back with its field', async () => {
  const as = await someone('administrator')
  const form: [string, string][] = [...names, ['kind', 'district'], ['parentId', 'region'], ['validFrom', '2026-12-01']]
  expect(await add(await routeArgs({ as, params, form }))).toMatchObject({ status: 302 })
  expect(await db.unit.findFirst({ where: { texts: { some: { name: 'Новый район' } } } })).toMatchObject({
    kind: 'district',
    parentId: 'region',
    country: 'KG',
    validFrom: '2026-12-01',
    validTo: null,
  })
  const broken: [string, string][] = [...names.slice(1), ['kind', 'district'], ['validFrom', '2026-02-31']]
  expect(await add(await routeArgs({ as, params, form: broken }))).toMatchObject({
    data: { errors: { ky: expect.anything(), validFrom: ['day'] } },
    init: { status: 400 },
  })
})

test('a merger is asked for with what was chosen, and the whole tree of a place is shown', async () => {
  const as = await someone('administrator')
  const form: [string, string][] = [
    ['others', 'capital'],
    ['successorId', 'new-city'],
    ['on', '2026-12-01'],
  ]
  const merging = await merge(await routeArgs({ as, params: { ...params, entry: 'other-district' }, form }))
  expect(merging).toMatchObject({ status: 302 })
  expect(await db.unitSuccession.count({ where: { successorId: 'new-city' } })).toBe(3)
  const shown = await entries(await routeArgs({ as, params: {}, path: '/ru/admin/organisations?unit=district' }))
  expect(shown.lists.organisations.entries).toMatchObject([{ id: 'city-hall', name: 'city-hall ru' }])
  expect(shown.above).toMatchObject({ name: 'district ru', parent: { id: 'region' } })
})

test('a place is chosen by part of its name in any script, with all that was typed kept', async () => {
  const as = await someone('administrator')
  const typed = new URLSearchParams([...names, ['parentId-words', 'regi'], ['find', 'parentId']])
  const path = `/ru/admin/organisations/units/new?${typed}`
  const shown = await addPage(await routeArgs({ as, params, path }))
  expect(shown.pickers.parentId?.found).toMatchObject([{ id: 'region', name: 'region ru', within: 'KG ru' }])
  expect(shown.asked?.typed).toMatchObject({ ky: 'Новый район' })

  // Sent before "Find": what was typed is found, and nothing is saved.
  const form: [string, string][] = [...names, ['kind', 'district'], ['parentId-words', 'regi'], ['parentId-shown', '']]
  expect(await add(await routeArgs({ as, params, form }))).toMatchObject({
    data: { errors: { parentId: ['choose'] }, pickers: { parentId: { found: [{ id: 'region' }] } } },
    init: { status: 400 },
  })
})

test('what hinders the end of a place is named on the page that was asked for it', async () => {
  const as = await someone('administrator')
  const form: [string, string][] = [['on', '2026-12-01']]
  expect(await close(await routeArgs({ as, params: { ...params, entry: 'district' }, form }))).toMatchObject({
    data: { refusal: 'entry-has-parts', open: { count: 1, parts: [{ id: 'city-hall', list: 'organisations' }] } },
    init: { status: 409 },
  })
})

test('nobody but an administrator sees or changes the lists', async () => {
  const as = await someone('officer')
  expect(await ledTo(entries(await routeArgs({ as, params: {} })))).toBe(403)
  expect(await ledTo(add(await routeArgs({ as, params, form: names })))).toBe(403)
})
