import type { Actor } from '#app/domains/actor.ts'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { joined, queryBuilt, sql } from '#app/platform/database/sql.ts'
import { db } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { inScript, nameIn } from '#app/platform/i18n/in-language.ts'
import { type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

type Wanted = { words: string; within: string | null; page: number; size: number; locale: Locale }
/** A name in the reader's language, where there is one. */
type Named = { id: string; name: string | null }

/** Of more than so many only these are listed: to find one, one types more of its name. */
export const mostListed = 1000

/**
 * Places or organisations whose name, in any language and script, has words that begin as these do; without words, those
 * that lie in a unit. A page at a time, by name, those of the past too; none for who may not keep the lists.
 */
export async function listEntries(actor: Actor, list: ListName, { words, within, page, size, locale }: Wanted) {
  if (!canKeepLists(actor)) return { entries: [], isMore: false, pages: 1 }
  const keys = fold(words).split(' ').filter(Boolean).slice(0, 8)
  const language = ownLanguage(locale)
  const met = keys.length > 0 ? await findNamed(list, keys, language) : await findWithin(list, within, language)
  const found = met.slice(0, mostListed)
  const ids = byName(found, locale).slice((page - 1) * size, page * size)
  const rows = new Map((await findRows(list, ids)).map((row) => [row.id, row]))
  const entries = ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const { texts, ...rest } = row
    return [{ ...rest, name: nameIn(texts, locale) ?? id }]
  })
  const pages = Math.max(1, Math.ceil(found.length / size))
  return { entries, isMore: met.length > mostListed, pages }
}

const tables = {
  units: { text: sql`"UnitText"`, id: sql`"unitId"` },
  organisations: { text: sql`"OrganisationText"`, id: sql`"organisationId"` },
} as const

/** Those in one of whose names every word begins one, and one more than are listed at most. */
export function findNamed(list: ListName, keys: string[], language: string): Promise<Named[]> {
  const { text, id } = tables[list]
  const begun = keys
    .map((key) => key.replace(/[!%_]/g, '!$&'))
    .map((key) => sql`(m."nameKey" LIKE ${`${key}%`} ESCAPE '!' OR m."nameKey" LIKE ${`% ${key}%`} ESCAPE '!')`)
  return queryBuilt<Named>(sql`
    SELECT f."id", (SELECT t."name" FROM ${text} t WHERE t.${id} = f."id" AND t."locale" = ${language}) AS "name"
    FROM (SELECT DISTINCT m.${id} AS "id" FROM ${text} m WHERE ${joined(begun, ' AND ')} LIMIT ${mostListed + 1}) f`)
}

async function findWithin(list: ListName, within: string | null, locale: string): Promise<Named[]> {
  const asked = {
    select: { id: true, texts: { where: { locale }, select: { name: true } } },
    take: mostListed + 1,
  } as const
  const rows = await (list === 'units'
    ? db.unit.findMany({ where: { parentId: within }, ...asked })
    : db.organisation.findMany({ where: { unitId: within }, ...asked }))
  return rows.map(({ id, texts }) => ({ id, name: texts[0]?.name ?? null }))
}

/** As the reader's language sorts them; what has no name in it stands last. */
function byName(found: Named[], locale: Locale): string[] {
  const { compare } = collator(locale)
  return found
    .map(({ id, name }) => ({ id, name: name === null ? null : inScript(name, ownLanguage(locale), locale) }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || compare(a.name ?? a.id, b.name ?? b.id))
    .map(({ id }) => id)
}

function findRows(list: ListName, ids: string[]) {
  const texts = { select: { locale: true, name: true } } as const
  const select = { id: true, kind: true, validFrom: true, validTo: true, texts } as const
  const where = { id: { in: ids } }
  return list === 'units' ? db.unit.findMany({ where, select }) : db.organisation.findMany({ where, select })
}
