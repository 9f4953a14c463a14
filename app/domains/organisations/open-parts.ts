import type { Actor } from '#app/domains/actor.ts'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { db } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { nameIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

const most = 20

/** What lies in these, or belongs to them, and is still in force on a day: why they cannot end on it. The first by name, and how many. */
export async function findOpenParts(
  actor: Actor,
  list: ListName,
  wanted: { ids: string[]; on: string; locale: Locale },
) {
  if (!canKeepLists(actor)) return { parts: [], count: 0 }
  const { ids, on, locale } = wanted
  const within = { in: ids }
  const remaining = { OR: [{ validTo: null }, { validTo: { gt: on } }] }
  const select = { id: true, texts: { select: { locale: true, name: true } } } as const
  const [units, organisations] =
    list === 'units'
      ? await Promise.all([
          db.unit.findMany({ where: { parentId: within, ...remaining }, select }),
          db.organisation.findMany({ where: { unitId: within, ...remaining }, select }),
        ])
      : [[], await db.organisation.findMany({ where: { parentId: within, ...remaining }, select })]
  const { compare } = collator(locale)
  const parts = [
    ...units.map((row) => ({ ...row, list: 'units' as const })),
    ...organisations.map((row) => ({ ...row, list: 'organisations' as const })),
  ]
    .map(({ texts, ...row }) => ({ ...row, name: nameIn(texts, locale) ?? row.id }))
    .sort((a, b) => compare(a.name, b.name))
  return { parts: parts.slice(0, most), count: parts.length }
}
