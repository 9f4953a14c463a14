import type { Actor } from '#app/domains/actor.ts'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { db, query } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { inLanguage, inScript } from '#app/platform/i18n/in-language.ts'
import { type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

type Wanted = { words: string; within: string | null; page: number; size: number; locale: Locale }
/** A name in the reader's language, where there is one. */
type Named = { id: string; name: string | null }

/**
 * Places or organisations whose name, in any language and script, has words that begin as these do; without words, those
 * that lie in a unit. A page at a time, by name, those of the past too; none for who may not keep the lists.
 */
export async function listEntries(actor: Actor, list: ListName, { words, within, page, size, locale }: Wanted) {
  if (!canKeepLists(actor)) return { entries: [], count: 0, pages: 1 }
  const keys = fold(words).split(' ').filter(Boolean).slice(0, 8)
  const language = ownLanguage(locale)
  const found = keys.length > 0 ? await findNamed(list, keys, language) : await findWithin(list, within, language)
  const ids = byName(found, locale).slice((page - 1) * size, page * size)
  const rows = new Map((await findRows(list, ids)).map((row) => [row.id, row]))
  const entries = ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const { texts, ...rest } = row
    return [{ ...rest, name: texts.length > 0 ? inLanguage(texts, locale).name : id }]
  })
  return { entries, count: found.length, pages: Math.max(1, Math.ceil(found.length / size)) }
}

/** Those in one of whose names every word begins one: the two longest are looked up, the others are compared. */
export async function findNamed(list: ListName, keys: string[], language: string): Promise<Named[]> {
  const [one = '', other = ''] = [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[!%_]/g, '!$&'))
  const [first, later] = [`${one}%`, `% ${one}%`]
  const [second, alsoLater] = [`${other}%`, `% ${other}%`]
  const rows = await (list === 'units'
    ? query<Named & { nameKey: string }>`
        SELECT m."unitId" AS id, m."nameKey" AS "nameKey", t."name" AS name
        FROM "UnitText" m LEFT JOIN "UnitText" t ON t."unitId" = m."unitId" AND t."locale" = ${language}
        WHERE (m."nameKey" LIKE ${first} ESCAPE '!' OR m."nameKey" LIKE ${later} ESCAPE '!')
          AND (m."nameKey" LIKE ${second} ESCAPE '!' OR m."nameKey" LIKE ${alsoLater} ESCAPE '!')`
    : query<Named & { nameKey: string }>`
        SELECT m."organisationId" AS id, m."nameKey" AS "nameKey", t."name" AS name
        FROM "OrganisationText" m LEFT JOIN "OrganisationText" t
          ON t."organisationId" = m."organisationId" AND t."locale" = ${language}
        WHERE (m."nameKey" LIKE ${first} ESCAPE '!' OR m."nameKey" LIKE ${later} ESCAPE '!')
          AND (m."nameKey" LIKE ${second} ESCAPE '!' OR m."nameKey" LIKE ${alsoLater} ESCAPE '!')`)
  const fitting = rows.filter(({ nameKey }) => keys.every((key) => ` ${nameKey}`.includes(` ${key}`)))
  return [...new Map(fitting.map(({ id, name }) => [id, { id, name }])).values()]
}

async function findWithin(list: ListName, within: string | null, locale: string): Promise<Named[]> {
  const select = { id: true, texts: { where: { locale }, select: { name: true } } } as const
  const rows = await (list === 'units'
    ? db.unit.findMany({ where: { parentId: within }, select })
    : db.organisation.findMany({ where: { unitId: within }, select }))
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
