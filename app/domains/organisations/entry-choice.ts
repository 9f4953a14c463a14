import type { Actor } from '#app/domains/actor.ts'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { findNamed } from '#app/domains/organisations/entry-list.ts'
import { canChooseEntries } from '#app/domains/organisations/policy.ts'
import { db } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { nameIn } from '#app/platform/i18n/in-language.ts'
import { type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

/** A place or an organisation to choose, with what it lies in, since many have the same name. */
export type EntryChoice = {
  id: string
  name: string
  within: string | null
  kind: string
  validFrom: string | null
  validTo: string | null
}

/** So many of those that a few letters fit are shown; to see others one types more. */
export const mostChoices = 12

/**
 * Those that were chosen, and those whose name in any language and script has words that begin as these do, to choose from.
 * A few questions, however many are found.
 */
export async function findChoices(
  actor: Actor,
  list: ListName,
  { words, chosenIds, locale }: { words: string; chosenIds: string[]; locale: Locale },
) {
  if (!canChooseEntries(actor)) return { chosen: [], found: [], hasMore: false }
  const keys = fold(words).split(' ').filter(Boolean).slice(0, 8)
  const named = keys.length > 0 ? await findNamed(list, keys, ownLanguage(locale)) : []
  const { compare } = collator(locale)
  const foundIds = named
    .sort((a, b) => compare(a.name ?? a.id, b.name ?? b.id))
    .map(({ id }) => id)
    .filter((id) => !chosenIds.includes(id))
  const rows = await findRows(list, [...chosenIds, ...foundIds.slice(0, mostChoices)], locale)
  const known = (ids: string[]) => ids.flatMap((id) => rows.get(id) ?? [])
  return {
    chosen: known(chosenIds),
    found: known(foundIds.slice(0, mostChoices)),
    hasMore: foundIds.length > mostChoices,
  }
}

const texts = { select: { locale: true, name: true } } as const
const own = { id: true, kind: true, validFrom: true, validTo: true, texts } as const

async function findRows(list: ListName, ids: string[], locale: Locale): Promise<Map<string, EntryChoice>> {
  const where = { id: { in: ids } }
  const above = { select: { texts } } as const
  const rows =
    list === 'units'
      ? (await db.unit.findMany({ where, select: { ...own, parent: above } })).map((row) => ({ ...row, unit: null }))
      : await db.organisation.findMany({ where, select: { ...own, parent: above, unit: above } })
  const nameOf = (all: { locale: string; name: string }[] | undefined) => (all ? nameIn(all, locale) : null)
  return new Map(
    rows.map(({ texts: names, parent, unit, ...row }) => [
      row.id,
      { ...row, name: nameOf(names) ?? row.id, within: nameOf(unit?.texts) ?? nameOf(parent?.texts) },
    ]),
  )
}
