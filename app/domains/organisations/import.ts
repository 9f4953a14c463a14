import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { isSame } from '#app/domains/organisations/change-entry.ts'
import { type Entry, type ListName, listNames } from '#app/domains/organisations/entry.ts'
import { findEvery } from '#app/domains/organisations/every-entry.ts'
import { columnsOf, toCells } from '#app/domains/organisations/import-columns.ts'
import { findTreeFaults, type ImportPlan, planImport } from '#app/domains/organisations/import-plan.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { writeEntries } from '#app/domains/organisations/write-entries.ts'
import { now } from '#app/platform/clock.ts'
import { readCsv } from '#app/platform/csv-file.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** How many places or organisations one file may add or change: others wait ten seconds for so many to be written. */
const mostChanges = 5_000

/** Reads a file of places or organisations and keeps what it would change, to be looked at first. Changes nothing yet. */
export async function readImport(actor: Actor, list: ListName, file: { name: string; bytes: Uint8Array }) {
  if (actor.kind !== 'person' || !canKeepLists(actor)) return refuse('entry-unknown')
  const read = readCsv(file.bytes)
  if (!read.ok) return read
  const plan = await planImport(list, read.rows, read.encoding)
  if (plan.changes.length > mostChanges) return refuse('import-many')
  const id = newId()
  const fileName = file.name.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, 200) || '–'
  const row = { id, kind: list, fileName, madeById: actor.id, madeAt: now(), changes: plan }
  await transaction(() => db.referenceImport.create({ data: row }))
  return ok({ id })
}

/** Does what a file says, all of it or nothing; asking twice does it once. */
export function applyImport(actor: Actor, id: string) {
  return transaction(async () => {
    const found = await findImport(actor, id)
    if (!found) return refuse('entry-unknown')
    const { list, plan, appliedAt } = found
    if (appliedAt) return ok({ id })
    if (!plan) return refuse('import-forgotten')
    if (plan.faults.length > 0) return refuse('import-faults')
    if (plan.changes.length === 0) return refuse('import-nothing')
    const existing = await findEvery(list)
    const isStale = plan.changes.some(({ before, after }) => !isAsSaid(existing.get(after.id), before))
    if (isStale || (await findTreeFaults(list, existing, plan.changes)).length > 0) return refuse('import-stale')
    await writeEntries(
      list,
      plan.changes.map(({ after }) => after),
      new Set(existing.keys()),
    )
    await db.referenceImport.update({ where: { id }, data: { appliedAt: now() } })
    await record(actor, { name: 'reference.imported', importId: id })
    return ok({ id })
  })
}

/** Whether what is there is what was said to be there: the same, or nothing at all. */
export const isAsSaid = (there: Entry | undefined, said: Entry | null): boolean =>
  there && said ? isSame(there, said) : !there && !said

/**
 * A file that was read; null when there is none, or none that this person may see. What it changes, its plan, is kept for a
 * while only.
 */
export async function findImport(actor: Actor, id: string) {
  const row = canKeepLists(actor) ? await db.referenceImport.findUnique({ where: { id } }) : null
  const list = listNames.find((name) => name === row?.kind)
  if (!row || !list) return null
  return { ...row, list, plan: Array.isArray(row.changes) ? null : (row.changes as unknown as ImportPlan) }
}

/** The files read last, with what became of them. */
export async function listImports(actor: Actor, list: ListName) {
  if (!canKeepLists(actor)) return []
  const select = { id: true, fileName: true, madeAt: true, appliedAt: true, undoneAt: true }
  const rows = await db.referenceImport.findMany({
    where: { kind: list },
    orderBy: { madeAt: 'desc' },
    take: 20,
    select,
  })
  // Asked for by itself: what a file changes is too much to be read for a list.
  const forgotten = await db.referenceImport.findMany({
    where: { id: { in: rows.map(({ id }) => id) }, changes: { equals: [] } },
    select: { id: true },
  })
  return rows.map((row) => ({ ...row, isForgotten: forgotten.some(({ id }) => id === row.id) }))
}

/** The list as a table: a line of names, then each place or organisation; none for who may not keep the lists. */
export async function listCells(actor: Actor, list: ListName): Promise<string[][]> {
  if (!canKeepLists(actor)) return []
  const rows = [...(await findEvery(list)).values()].map((entry) => {
    const cells = toCells(entry)
    return columnsOf[list].map((column) => cells[column])
  })
  return [[...columnsOf[list]], ...rows]
}
