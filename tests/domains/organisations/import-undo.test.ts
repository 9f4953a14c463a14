import { afterEach, expect, test } from 'vitest'
import type { PersonActor } from '#app/domains/actor.ts'
import { changeEntry } from '#app/domains/organisations/change-entry.ts'
import { findEntry } from '#app/domains/organisations/entry.ts'
import { findEvery } from '#app/domains/organisations/every-entry.ts'
import { forgetImports } from '#app/domains/organisations/forget-imports.ts'
import { applyImport, findImport, listImports, readImport } from '#app/domains/organisations/import.ts'
import { findObstacles, undoImport } from '#app/domains/organisations/import-undo.ts'
import { days, later, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { create } from '#tests/support/create.ts'
import { createCountry } from '#tests/support/units.ts'

const admin: PersonActor = {
  ...(await create.person()),
  grants: [{ role: 'administrator', scope: 'all', scopeId: null }],
}
await createCountry()
afterEach(() => setClock(undefined))

const head = 'id,kind,unit,parent,ky,uz,ru,en'
const office = (id: string, name: string, parent = '') =>
  `${id},municipality,district,${parent},${name},${name},${name},${name}`

async function bring(...lines: string[]) {
  const bytes = new TextEncoder().encode([head, ...lines].join('\n'))
  const read = await readImport(admin, 'organisations', { name: 'list.csv', bytes })
  if (!read.ok) throw new Error(read.reason)
  expect(await applyImport(admin, read.id)).toMatchObject({ ok: true })
  return read.id
}
const obstacles = async (id: string) => {
  const file = await findImport(admin, id)
  return file?.plan && findObstacles({ list: file.list, plan: file.plan })
}

test('an import undone leaves the list as it was before; undone again, nothing happens', async () => {
  await bring(office('kept', 'Прежнее'))
  const before = await findEvery('organisations')
  const id = await bring(office('kept', 'Новое', 'top'), office('part', 'Часть', 'top'), office('top', 'Целое'))
  expect(await obstacles(id)).toEqual({ changed: [], used: [] })
  expect(await undoImport(admin, id)).toEqual({ ok: true, id })
  expect(await findEvery('organisations')).toEqual(before)
  expect(await undoImport(admin, id)).toEqual({ ok: true, id })
  // What was undone does not come back by applying it once more.
  expect(await applyImport(admin, id)).toEqual({ ok: true, id })
  expect(await findEvery('organisations')).toEqual(before)
  const said = await db.event.findMany({ where: { name: 'reference.import-undone' } })
  expect(said).toMatchObject([{ actorId: admin.id, data: { importId: id } }])
})

test('what was changed since stands in the way, by name', async () => {
  const id = await bring(office('a', 'Имя'), office('b', 'Имя'))
  const entry = await findEntry('organisations', 'b')
  if (!entry) throw new Error('not there')
  const { id: _, ...said } = entry
  await changeEntry(admin, 'organisations', 'b', { ...said, code: '9' })
  expect(await obstacles(id)).toEqual({ changed: ['b'], used: [] })
  expect(await undoImport(admin, id)).toEqual({ ok: false, reason: 'import-changed-since' })
  expect(await findEntry('organisations', 'a')).not.toBe(null)
})

test('where somebody works, what something belongs to, and what a role is for is in use and stays', async () => {
  const id = await bring(
    office('worked-in', 'Имя'),
    office('above', 'Имя'),
    office('ruled', 'Имя'),
    office('free', 'Имя'),
  )
  await bring(office('below', 'Имя', 'above'))
  const learner = await create.person()
  const post = { id: newId(), personId: learner.id, unitId: 'district', positionId: 'specialist', from: now() }
  const grant = {
    id: newId(),
    personId: learner.id,
    role: 'mentor',
    scope: 'organisation',
    scopeId: 'ruled',
    from: now(),
  }
  await transaction(async () => {
    await db.post.create({ data: { ...post, organisationId: 'worked-in', workplace: '' } })
    await db.roleGrant.create({ data: grant })
  })
  const found = await obstacles(id)
  expect([found?.changed, found?.used.sort()]).toEqual([[], ['above', 'ruled', 'worked-in']])
  expect(await undoImport(admin, id)).toEqual({ ok: false, reason: 'import-in-use' })
})

test('an import can be undone for seven days, and one that was never applied not at all', async () => {
  const id = await bring(office('late', 'Имя'))
  setClock(later(now(), days(7) + 1000))
  expect(await undoImport(admin, id)).toEqual({ ok: false, reason: 'import-undo-late' })
  const bytes = new TextEncoder().encode(`${head}\n${office('unapplied', 'Имя')}`)
  const read = await readImport(admin, 'organisations', { name: 'list.csv', bytes })
  expect(read.ok && (await undoImport(admin, read.id))).toEqual({ ok: false, reason: 'import-not-applied' })
})

test('what a file changed is forgotten a while after it was applied; it stays in the list, and can be undone no more', async () => {
  const id = await bring(office('forgotten', 'Имя'))
  const appliedAt = now()
  // Read long before, but applied only now: its time to be undone has just begun.
  await transaction(() => db.referenceImport.update({ where: { id }, data: { madeAt: later(appliedAt, -days(40)) } }))
  const isForgotten = async () => (await listImports(admin, 'organisations')).find((one) => one.id === id)?.isForgotten
  await forgetImports(later(appliedAt, -days(30)), 100)
  expect(await isForgotten()).toBe(false)
  await forgetImports(later(appliedAt, 1), 100)
  expect(await isForgotten()).toBe(true)
  expect(await findImport(admin, id)).toMatchObject({ id, fileName: 'list.csv', plan: null })
  expect(await undoImport(admin, id)).toEqual({ ok: false, reason: 'import-forgotten' })
  expect(await findEntry('organisations', 'forgotten')).not.toBe(null)
})
