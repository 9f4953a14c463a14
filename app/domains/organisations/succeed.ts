import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { findHindrance } from '#app/domains/organisations/change-entry.ts'
import { type Entry, findEntry, type ListName, writeEntry, writeSuccession } from '#app/domains/organisations/entry.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { transaction } from '#app/platform/db.ts'
import { isInForce } from '#app/platform/period.ts'
import { ok, refuse } from '#app/platform/result.ts'

/**
 * Merges several places or organisations into one on a day. The merged ones end on it and name their successor; posts
 * held in them stay where they were held, so that what was then can be told from what is now.
 */
export function mergeEntries(
  actor: Actor,
  list: ListName,
  { ids, successorId, on }: { ids: string[]; successorId: string; on: string },
) {
  return succeed(actor, list, { ids: unique(ids), successorIds: [successorId], on, name: 'entry.merged' })
}

/** Splits one place or organisation into several on a day; whoever works there chooses her part herself. */
export function splitEntry(
  actor: Actor,
  list: ListName,
  { id, successorIds, on }: { id: string; successorIds: string[]; on: string },
) {
  return succeed(actor, list, { ids: [id], successorIds: unique(successorIds), on, name: 'entry.split' })
}

type Succession = { ids: string[]; successorIds: string[]; on: string; name: 'entry.merged' | 'entry.split' }

function succeed(actor: Actor, list: ListName, { ids, successorIds, on, name }: Succession) {
  return transaction(async () => {
    if (!canKeepLists(actor)) return refuse('entry-unknown')
    if (name === 'entry.split' && successorIds.length < 2) return refuse('entry-split-few')
    if (ids.some((id) => successorIds.includes(id))) return refuse('entry-itself')
    const ending = await findAll(list, ids)
    const following = await findAll(list, successorIds)
    if (!ending || !following) return refuse('entry-unknown')
    if (following.some(({ validFrom: from, validTo: to }) => !isInForce({ from, to }, on)))
      return refuse('entry-successor-dates')
    for (const entry of ending) {
      const wrong = await findHindrance(list, entry, on)
      if (wrong) return refuse(wrong)
    }
    for (const entry of ending) {
      await writeEntry(list, { ...entry, validTo: on })
      for (const successorId of successorIds) await writeSuccession(list, entry.id, successorId)
    }
    await record(actor, { name, list, entryIds: ids, successorIds, on })
    return ok({ successorIds })
  })
}

async function findAll(list: ListName, ids: string[]): Promise<Entry[] | null> {
  const entries: Entry[] = []
  for (const id of ids) {
    const entry = await findEntry(list, id)
    if (!entry) return null
    entries.push(entry)
  }
  return entries.length > 0 ? entries : null
}

const unique = (ids: string[]) => [...new Set(ids)]
