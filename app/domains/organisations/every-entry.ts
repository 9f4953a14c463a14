import { type Entry, type ListName, toEntry } from '#app/domains/organisations/entry.ts'
import { db } from '#app/platform/db.ts'

/** Every place or organisation there is, whatever its dates, by its identifier. */
export async function findEvery(list: ListName): Promise<Map<string, Entry>> {
  const query = { include: { texts: true }, orderBy: { id: 'asc' as const } }
  const entries =
    list === 'units'
      ? (await db.unit.findMany(query)).map(toEntry)
      : (await db.organisation.findMany(query)).map(toEntry)
  return new Map(entries.map((entry) => [entry.id, entry]))
}
