import { type Entry, type ListName, writeEntry, written } from '#app/domains/organisations/entry.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

/** Keeps many places or organisations, those above before those within; new ones at once, however many they are. */
export async function writeEntries(list: ListName, entries: Entry[], existing: ReadonlySet<string>): Promise<void> {
  for (const level of byLevel(entries)) {
    await addEntries(
      list,
      level.filter(({ id }) => !existing.has(id)),
    )
    for (const entry of level) if (existing.has(entry.id)) await writeEntry(list, entry)
  }
}

/** Takes away places or organisations that nothing depends on, those within before those above. */
export async function removeEntries(list: ListName, entries: Entry[]): Promise<void> {
  for (const level of byLevel(entries).reverse()) {
    const where = { id: { in: level.map(({ id }) => id) } }
    if (list === 'units') await db.unit.deleteMany({ where })
    else await db.organisation.deleteMany({ where })
  }
}

async function addEntries(list: ListName, entries: Entry[]): Promise<void> {
  if (entries.length === 0) return
  const editedAt = now()
  const texts = entries.flatMap(({ id, names }) => written(names).map((text) => ({ id, ...text })))
  if (list === 'organisations') {
    await db.organisation.createMany({ data: entries.map(({ names: _, ...entry }) => ({ ...entry, editedAt })) })
    await db.organisationText.createMany({ data: texts.map(({ id, ...text }) => ({ organisationId: id, ...text })) })
    return
  }
  const above = await db.unit.findMany({ where: { id: { in: entries.flatMap(({ parentId }) => parentId ?? []) } } })
  const countries = new Map(above.map(({ id, country }) => [id, country]))
  await db.unit.createMany({
    data: entries.map(({ names: _, unitId: __, ...entry }) => ({
      ...entry,
      country: countries.get(entry.parentId ?? '') ?? entry.id,
      editedAt,
    })),
  })
  await db.unitText.createMany({ data: texts.map(({ id, ...text }) => ({ unitId: id, ...text })) })
}

/** First those that lie in none of the others, then those in them, and so on down. */
function byLevel(entries: Entry[]): Entry[][] {
  const levels: Entry[][] = []
  let remaining = entries
  while (remaining.length > 0) {
    const ids = new Set(remaining.map(({ id }) => id))
    const level = remaining.filter(({ parentId }) => parentId === null || !ids.has(parentId))
    if (level.length === 0) throw new Error('A ring of places or organisations cannot be kept.')
    levels.push(level)
    remaining = remaining.filter((entry) => !level.includes(entry))
  }
  return levels
}
