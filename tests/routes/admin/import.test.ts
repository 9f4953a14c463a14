import { expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { forgetImports } from '#app/domains/organisations/forget-imports.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { loader as exportLoader } from '#app/routes/admin/entries-csv.tsx'
import { loader as page } from '#app/routes/admin/import.tsx'
import { action as apply } from '#app/routes/admin/import-application.tsx'
import { action as bring } from '#app/routes/admin/import-new.tsx'
import { loader as template } from '#app/routes/admin/import-template.tsx'
import { action as undo } from '#app/routes/admin/import-undoing.tsx'
import { create } from '#tests/support/create.ts'
import { ledTo, routeArgs } from '#tests/support/route-args.ts'
import { createCountry } from '#tests/support/units.ts'

await createCountry()

const someone = async (role: string) => {
  const person = await create.person()
  await transaction(() => db.roleGrant.updateMany({ where: { personId: person.id }, data: { role, scope: 'all' } }))
  return person
}
const params = { list: 'organisations' }

/** What a browser sends with a file chosen. */
async function withFile(as: PersonActor, content: string) {
  const args = await routeArgs({ as, params, form: [] })
  const body = new FormData()
  body.set('file', new File([content], 'list.csv'))
  const headers = { Cookie: args.request.headers.get('Cookie') ?? '' }
  return { ...args, request: new Request(args.request.url, { method: 'POST', headers, body }) }
}

test('a file is brought, looked at, applied and undone, each with its own button', async () => {
  const as = await someone('administrator')
  const address = String(await ledTo(bring(await withFile(as, 'id,kind,ky,uz,ru,en\nnew-one,agency,a,b,c,d\n'))))
  const id = address.split('/').at(-1) ?? ''
  expect(address).toBe(`/ru/admin/organisations/imports/${id}`)
  const look = async () => page(await routeArgs({ as, params: { import: id }, path: address }))
  expect(await look()).toMatchObject({
    fileName: 'list.csv',
    counts: { added: 1, changed: 0, unchanged: 0, faults: 0 },
    changes: [
      { id: 'new-one', isNew: true, differences: expect.arrayContaining([{ column: 'ru', before: '', after: 'c' }]) },
    ],
    undo: null,
  })
  expect(await ledTo(apply(await routeArgs({ as, params: { import: id }, form: [] })))).toBe(`${address}?done`)
  expect(await look()).toMatchObject({ undo: { changed: [], used: [] } })
  const exported = await exportLoader(await routeArgs({ as, params }))
  expect(await exported.text()).toContain('"new-one","agency"')
  expect(await ledTo(undo(await routeArgs({ as, params: { import: id }, form: [] })))).toBe(`${address}?done`)
  expect(await db.organisation.findUnique({ where: { id: 'new-one' } })).toBe(null)
})

test('no file, and one that cannot be read, come back with the reason', async () => {
  const as = await someone('administrator')
  expect(await bring(await routeArgs({ as, params, form: [] }))).toMatchObject({
    data: { errors: { file: ['file-missing'] } },
    init: { status: 400 },
  })
  expect(await bring(await withFile(as, 'id,ru\n"a'))).toMatchObject({
    data: { refusal: 'csv-broken' },
    init: { status: 409 },
  })
})

test('a template names the columns, and a place has no place beside', async () => {
  const as = await someone('administrator')
  const columns = async (list: string) => (await template(await routeArgs({ as, params: { list } }))).text()
  expect(await columns('organisations')).toContain('"unit"')
  expect(await columns('units')).toBe('"id","kind","parent","code","from","to","ky","uz","ru","en"\r\n')
})

test('nobody but an administrator gets to any of it', async () => {
  const as = await someone('observer')
  const args = await routeArgs({ as, params: { import: 'any', ...params }, form: [] })
  for (const answer of [bring(args), apply(args), undo(args), page(args), exportLoader(args), template(args)])
    expect(await ledTo(answer)).toBe(403)
})

test('the page of a file whose changes are no longer kept still opens, and offers nothing to undo', async () => {
  const as = await someone('administrator')
  const address = String(await ledTo(bring(await withFile(as, 'id,kind,ky,uz,ru,en\nold-one,agency,a,b,c,d\n'))))
  const id = address.split('/').at(-1) ?? ''
  await apply(await routeArgs({ as, params: { import: id }, form: [] }))
  await forgetImports(later(now(), days(1)), 100)
  expect(await page(await routeArgs({ as, params: { import: id }, path: address }))).toMatchObject({
    isForgotten: true,
    changes: [],
    undo: null,
  })
})
