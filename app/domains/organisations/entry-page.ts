import type { Actor } from '#app/domains/actor.ts'
import { findEntry, type ListName } from '#app/domains/organisations/entry.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { db } from '#app/platform/db.ts'
import { nameIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** One place or organisation: its names, dates, what came before and after it, and how many people work there now. */
export async function findEntryPage(actor: Actor, list: ListName, id: string, locale: Locale) {
  const entry = canKeepLists(actor) ? await findEntry(list, id) : null
  if (!entry) return null
  const before = { successorId: id }
  const [successorIds, predecessorIds, people] =
    list === 'units'
      ? await Promise.all([
          db.unitSuccession.findMany({ where: { unitId: id } }).then(idsOf('successorId')),
          db.unitSuccession.findMany({ where: before }).then(idsOf('unitId')),
          db.post.count({ where: { unitId: id, to: null } }),
        ])
      : await Promise.all([
          db.organisationSuccession.findMany({ where: { organisationId: id } }).then(idsOf('successorId')),
          db.organisationSuccession.findMany({ where: before }).then(idsOf('organisationId')),
          db.post.count({ where: { organisationId: id, to: null } }),
        ])
  const above = entry.parentId ? [entry.parentId] : []
  const names = await namesOf(list, [id, ...above, ...successorIds, ...predecessorIds], locale)
  const units = await namesOf('units', entry.unitId ? [entry.unitId] : [], locale)
  const related = (ids: string[]) => ids.map((one) => ({ id: one, name: names.get(one) ?? one }))
  return {
    entry,
    name: names.get(id) ?? id,
    parent: related(above)[0] ?? null,
    unit: entry.unitId ? { id: entry.unitId, name: units.get(entry.unitId) ?? entry.unitId } : null,
    successors: related(successorIds),
    predecessors: related(predecessorIds),
    people,
  }
}

const idsOf =
  <Key extends string>(key: Key) =>
  (rows: Record<Key, string>[]) =>
    rows.map((row) => row[key])

async function namesOf(list: ListName, ids: string[], locale: Locale): Promise<Map<string, string>> {
  const query = { where: { id: { in: ids } }, select: { id: true, texts: { select: { locale: true, name: true } } } }
  const rows = list === 'units' ? await db.unit.findMany(query) : await db.organisation.findMany(query)
  return new Map(rows.map(({ id, texts }) => [id, nameIn(texts, locale) ?? id]))
}
