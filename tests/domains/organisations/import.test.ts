import { beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { addEntry, changeEntry } from '#app/domains/organisations/change-entry.ts'
import { findEntry, type ListName } from '#app/domains/organisations/entry.ts'
import { applyImport, findImport, listCells, readImport } from '#app/domains/organisations/import.ts'
import { csvLine } from '#app/platform/csv-line.ts'
import { db, transaction } from '#app/platform/db.ts'
import { create } from '#tests/support/create.ts'
import { createCountry } from '#tests/support/units.ts'

const admin: PersonActor = {
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}
await createCountry()
beforeEach(() => transaction(() => db.event.deleteMany()))

const head = 'id;kind;unit;parent;ky;uz;ru;en'
const office = (id: string, name: string, parent = '') =>
  `${id};municipality;district;${parent};${name};${name};${name};${name}`

async function read(lines: string[], list: ListName = 'organisations') {
  const bytes = new TextEncoder().encode(lines.join('\r\n'))
  const done = await readImport(admin, list, { name: 'list.csv', bytes })
  if (!done.ok) throw new Error(done.reason)
  const file = await findImport(admin, done.id)
  if (!file?.plan) throw new Error('not kept')
  return { id: done.id, ...file.plan }
}
const events = async () => (await db.event.findMany()).map(({ name, data }) => ({ name, ...(data as object) }))

test('a file is first shown and changes nothing; applied, it adds and changes; applied again, it does nothing', async () => {
  await addEntry(admin, 'organisations', {
    ...{ kind: 'municipality', unitId: 'district', parentId: null, code: '7', validFrom: null, validTo: null },
    names: { ky: 'a', uz: 'a', ru: 'a', en: 'a' },
  })
  const [old] = await db.organisation.findMany({ where: { code: '7' } })
  const before = await findEntry('organisations', old?.id ?? '')
  await transaction(() => db.event.deleteMany())
  // What a new one belongs to stands later in the file.
  const file = await read([
    head,
    office('part', 'Часть', 'whole'),
    office('whole', 'Целое'),
    office(old?.id ?? '', 'b'),
  ])
  expect(file).toMatchObject({ unchanged: 0, faults: [] })
  expect(file.changes.map((change) => [change.line, change.before, change.after.names.ru])).toEqual([
    [2, null, 'Часть'],
    [3, null, 'Целое'],
    [4, before, 'b'],
  ])
  expect(await findEntry('organisations', 'part')).toBe(null)

  expect(await applyImport(admin, file.id)).toEqual({ ok: true, id: file.id })
  expect(await applyImport(admin, file.id)).toEqual({ ok: true, id: file.id })
  expect(await findEntry('organisations', 'part')).toEqual(file.changes[0]?.after)
  // A column that the file leaves out stays as it is.
  expect(await findEntry('organisations', old?.id ?? '')).toMatchObject({ code: '7', names: { ru: 'b' } })
  expect(await events()).toEqual([{ name: 'reference.imported', importId: file.id }])
  expect(await read([head, office('whole', 'Целое')])).toMatchObject({ changes: [], unchanged: 1, faults: [] })
})

test('every line that cannot be taken is named with its column, and nothing is applied while there is one', async () => {
  const file = await read([
    head,
    office('bad id!', 'x'),
    office('twice', 'x'),
    office('twice', 'y'),
    'short;municipality',
    'kindless;circus;district;;x;x;x;x',
    'nameless;municipality;district;;x;x;;x',
    'nowhere;municipality;atlantis;;x;x;x;x',
    office('ring-a', 'x', 'ring-b'),
    office('ring-b', 'x', 'ring-a'),
    office('on-ring', 'x', 'ring-a'),
  ])
  expect(file.faults.map(({ line, column, reason, about }) => [line, column, reason, about])).toEqual([
    [2, 'id', 'import-id', 'bad id!'],
    [4, 'id', 'import-twice', 'twice'],
    [5, null, 'import-cells', ''],
    [6, 'kind', 'entry-kind', 'circus'],
    [7, 'ru', 'required', ''],
    [8, 'unit', 'entry-unit', 'atlantis'],
    [9, 'parent', 'entry-ring', 'ring-b'],
    [10, 'parent', 'entry-ring', 'ring-a'],
    [11, 'parent', 'entry-ring', 'ring-a'],
  ])
  expect(await applyImport(admin, file.id)).toEqual({ ok: false, reason: 'import-faults' })
  expect(await findEntry('organisations', 'twice')).toBe(null)
  expect(await events()).toEqual([])
})

test('a first line that names no column we know, one twice, or no identifier is refused with the line', async () => {
  const faults = async (first: string) =>
    (await read([first, 'x;y;z'])).faults.map(({ reason, about }) => [reason, about])
  expect(await faults('id;colour;id')).toEqual([
    ['import-column', 'colour'],
    ['import-column-twice', 'id'],
  ])
  expect(await faults('kind;ru;en')).toEqual([['import-column-id', '']])
})

test('places get the country of what they lie in, and only a country lies in nothing', async () => {
  const place = (id: string, kind: string, parent: string) => `${id};${kind};${parent};x;x;x;x`
  const file = await read(
    [
      'id;kind;parent;ky;uz;ru;en',
      place('UZ-a-b', 'district', 'UZ-a'),
      place('UZ-a', 'region', 'UZ'),
      place('UZ', 'country', ''),
    ],
    'units',
  )
  expect(await applyImport(admin, file.id)).toMatchObject({ ok: true })
  expect(await db.unit.findUnique({ where: { id: 'UZ-a-b' } })).toMatchObject({ country: 'UZ', parentId: 'UZ-a' })
  const wrong = await read(['id;kind;parent;ky;uz;ru;en', place('loose', 'region', '')], 'units')
  expect(wrong.faults).toMatchObject([{ line: 2, column: 'parent', reason: 'entry-parent' }])
})

test('a list that has changed since the file was read is not overwritten', async () => {
  const first = await read([head, office('shared', 'Имя')])
  await applyImport(admin, first.id)
  const one = await read([head, office('shared', 'Второе')])
  const other = await read([head, office('shared', 'Третье')])
  expect(await applyImport(admin, one.id)).toMatchObject({ ok: true })
  expect(await applyImport(admin, other.id)).toEqual({ ok: false, reason: 'import-stale' })
  expect(await findEntry('organisations', 'shared')).toMatchObject({ names: { ru: 'Второе' } })
})

test('the list as it is, formulas made harmless, is read back without a change', async () => {
  const { names: _, ...rest } = (await findEntry('organisations', 'shared')) ?? { names: null }
  const names = { ky: '=1+1', uz: "'quoted", ru: '-минус', en: '@at, "quoted"' }
  await changeEntry(admin, 'organisations', 'shared', { ...(rest as never as object), names } as never)
  const written = (await listCells(admin, 'organisations')).map(csvLine)
  expect(written.find((line) => line.startsWith('"shared"'))).toContain(
    `"'=1+1","'quoted","'-минус","'@at, ""quoted"""`,
  )
  const file = await read(written.map((line) => line.trimEnd()))
  expect(file).toMatchObject({ changes: [], faults: [], unchanged: written.length - 1 })
})

test('a question mark in a file in Windows-1251 stands for a letter that was lost', async () => {
  const bytes = Uint8Array.from([
    ...Buffer.from(`${head}\r\nlost;agency;;;`),
    0xef,
    0xb0 + 0x40,
    ...Buffer.from('?;a;a;a'),
  ])
  const done = await readImport(admin, 'organisations', { name: 'x.csv', bytes })
  const file = done.ok ? await findImport(admin, done.id) : null
  expect(file?.plan).toMatchObject({ changes: [], faults: [{ line: 2, column: 'ky', reason: 'import-lost-letter' }] })
})

test('nobody but an administrator reads, sees or applies a file', async () => {
  const officer: PersonActor = { ...admin, grants: [{ role: 'officer', scope: 'all', scopeId: null }] }
  const { id } = await read([head, office('secret', 'Тайна')])
  const bytes = new TextEncoder().encode(head)
  expect(await readImport(officer, 'organisations', { name: 'x.csv', bytes })).toMatchObject({ ok: false })
  expect(await findImport(officer, id)).toBe(null)
  expect(await listCells(officer, 'organisations')).toEqual([])
  expect(await applyImport(officer, id)).toEqual({ ok: false, reason: 'entry-unknown' })
})
