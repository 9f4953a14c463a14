import type { Actor } from '#app/domains/actor.ts'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

type Wanted = { words: string; within: string | null; page: number; size: number; locale: Locale }

const select = {
  id: true,
  kind: true,
  validFrom: true,
  validTo: true,
  texts: { select: { locale: true, name: true } },
} as const

/**
 * Places or organisations whose name, in any language and script, has words that begin as these do; without words, those
 * that lie in a unit. A page at a time, those of the past too; none for who may not keep the lists.
 */
export async function listEntries(actor: Actor, list: ListName, { words, within, page, size, locale }: Wanted) {
  if (!canKeepLists(actor)) return { entries: [], count: 0, pages: 1 }
  const keys = fold(words).split(' ').filter(Boolean).slice(0, 8)
  const named = keys.map((key) => ({
    texts: { some: { OR: [{ nameKey: { startsWith: key } }, { nameKey: { contains: ` ${key}` } }] } },
  }))
  const part = { take: size, skip: (page - 1) * size, orderBy: { id: 'asc' as const }, select }
  const [rows, count] = await (list === 'units'
    ? findUnits({ AND: named, ...(keys.length === 0 && { parentId: within }) })
    : findOrganisations({ AND: named, ...(keys.length === 0 && { unitId: within }) }))
  const entries = rows.map(({ texts, ...row }) => ({ ...row, name: inLanguage(texts, locale).name }))
  return { entries, count, pages: Math.max(1, Math.ceil(count / size)) }

  function findUnits(where: object) {
    return Promise.all([db.unit.findMany({ where, ...part }), db.unit.count({ where })])
  }
  function findOrganisations(where: object) {
    return Promise.all([db.organisation.findMany({ where, ...part }), db.organisation.count({ where })])
  }
}
