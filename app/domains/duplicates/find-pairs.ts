import { setImmediate } from 'node:timers/promises'
import { groupByName } from '#app/domains/duplicates/same-name.ts'
import { db } from '#app/platform/db.ts'

// The same name, the same words of it, the same digits of a phone.
type Reason = 'name' | 'words' | 'phone'
type Pair = { firstId: string; secondId: string; reasons: Reason[] }

// So many are read at once that requests get their turn in between.
const batch = 2000
const digitsAfterCode = 9
// Nobody goes through more at a time; when some are settled, others come.
const mostPairs = 5000

/**
 * Every two accounts that may be one person's, in the order of their ids, read through once. Names count with the same year of
 * birth only, phones whatever their country. Left out are accounts that were made one, and pairs of which the person said
 * that they are not both hers.
 */
export async function findPairs(): Promise<Pair[]> {
  const [gone, declined] = [await listGone(), await listDeclined()]
  const names = groupByName()
  const phones = new Map<string, string[]>()
  const pairs = new Map<string, Pair>()
  const note = (one: string, other: string, reason: Reason) => {
    const [firstId, secondId] = one < other ? [one, other] : [other, one]
    const key = `${firstId} ${secondId}`
    if (declined.has(key) || (pairs.size >= mostPairs && !pairs.has(key))) return
    const pair = pairs.get(key) ?? { firstId, secondId, reasons: [] }
    if (!pair.reasons.includes(reason)) pair.reasons.push(reason)
    pairs.set(key, pair)
  }
  for await (const person of everybody()) {
    const { id, phone } = person
    if (gone.has(id)) continue
    for (const other of names.add(person)) note(id, other.id, other.nameKey === person.nameKey ? 'name' : 'words')
    const digits = phone?.slice(-digitsAfterCode)
    if (!digits) continue
    for (const other of phones.get(digits) ?? []) note(id, other, 'phone')
    phones.set(digits, [...(phones.get(digits) ?? []), id])
  }
  let looked = 0
  for (const { id, shorter } of names.shortened()) {
    if (++looked % batch === 0) await setImmediate()
    for (const other of shorter) note(id, other.id, 'words')
  }
  return [...pairs.values()].sort((a, b) => sign(a.firstId, b.firstId) || sign(a.secondId, b.secondId))
}

const sign = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

async function* everybody() {
  for (let last = ''; ; ) {
    const people = await db.person.findMany({
      where: { id: { gt: last }, nameKey: { not: '' } },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true, nameKey: true, birthYear: true, phone: true },
    })
    yield* people
    last = people.at(-1)?.id ?? last
    if (people.length < batch) return
  }
}

async function listGone(): Promise<Set<string>> {
  const where = { mergedAt: { not: null }, undoneAt: null }
  const rows = await db.accountMerge.findMany({ where, select: { mergedId: true } })
  return new Set(rows.map(({ mergedId }) => mergedId))
}

async function listDeclined(): Promise<Set<string>> {
  const rows = await db.accountMerge.findMany({
    where: { declinedAt: { not: null } },
    select: { keptId: true, mergedId: true },
  })
  return new Set(rows.map(({ keptId, mergedId }) => [keptId, mergedId].sort().join(' ')))
}
