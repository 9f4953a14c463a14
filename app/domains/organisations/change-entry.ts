import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import {
  countParts,
  type Entry,
  findEntry,
  kinds,
  type ListName,
  writeEntry,
} from '#app/domains/organisations/entry.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

type Said = Omit<Entry, 'id'>

/** Adds a place or an organisation, from when it begins, so that people can say they work there. */
export function addEntry(actor: Actor, list: ListName, said: Said) {
  return transaction(async () => {
    if (!canKeepLists(actor)) return refuse('entry-unknown')
    const entry = { ...said, id: newId() }
    const wrong = await findFault(list, entry)
    if (wrong) return refuse(wrong)
    await writeEntry(list, entry)
    await record(actor, { name: 'entry.added', list, entryId: entry.id })
    return ok({ id: entry.id })
  })
}

/** Changes names, kind, dates and where it belongs; who works there keeps working there. */
export function changeEntry(actor: Actor, list: ListName, id: string, said: Said) {
  return transaction(async () => {
    const before = canKeepLists(actor) ? await findEntry(list, id) : null
    if (!before) return refuse('entry-unknown')
    const entry = { ...said, id }
    const wrong = await findFault(list, entry)
    if (wrong) return refuse(wrong)
    const { validTo } = entry
    if (validTo && validTo !== before.validTo && (await countParts(list, id, validTo)) > 0)
      return refuse('entry-has-parts')
    if (isSame(before, entry)) return ok({ id })
    await writeEntry(list, entry)
    await record(actor, { name: 'entry.changed', list, entryId: id, before, after: entry })
    return ok({ id })
  })
}

/** Ends a place or an organisation on a day; posts held there stay as they are. */
export function closeEntry(actor: Actor, list: ListName, id: string, on: string) {
  return transaction(async () => {
    const entry = canKeepLists(actor) ? await findEntry(list, id) : null
    if (!entry) return refuse('entry-unknown')
    if (entry.validTo === on) return ok({ id })
    const wrong = await findHindrance(list, entry, on)
    if (wrong) return refuse(wrong)
    await writeEntry(list, { ...entry, validTo: on })
    await record(actor, { name: 'entry.closed', list, entryId: id, on })
    return ok({ id })
  })
}

/** Why it cannot end on this day; null when nothing hinders. */
export async function findHindrance(list: ListName, { id, validFrom, validTo }: Entry, on: string) {
  if (validTo) return 'entry-closed'
  if (validFrom && on <= validFrom) return 'entry-dates'
  return (await countParts(list, id, on)) > 0 ? 'entry-has-parts' : null
}

/** Why an entry cannot be kept as it is said, among those that `find` knows; null when it can. */
export async function findFault(list: ListName, entry: Entry, find: typeof findEntry = findEntry) {
  const { id, kind, unitId, parentId, validFrom, validTo } = entry
  if (!(kinds[list] as readonly string[]).includes(kind)) return 'entry-kind'
  if (validFrom && validTo && validTo <= validFrom) return 'entry-dates'
  if (unitId && (list === 'units' || !(await find('units', unitId)))) return 'entry-unit'
  if (list === 'units' && (kind === 'country') !== (parentId === null)) return 'entry-parent'
  const passed = new Set([id])
  for (let above = parentId; above; ) {
    if (passed.has(above)) return 'entry-ring'
    passed.add(above)
    const next = await find(list, above)
    if (!next) return 'entry-parent'
    above = next.parentId
  }
  return null
}

/** Whether two say the same, names and all. */
export const isSame = ({ names: a, ...before }: Entry, { names: b, ...after }: Entry) =>
  equal(a, b) && equal(before, after)

const equal = (a: object, b: object) =>
  Object.entries(a).every(([field, value]) => b[field as keyof typeof b] === value)
