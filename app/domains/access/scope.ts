import type { Scope } from '#app/domains/access/grant-rules.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Scoped = { scope: string; scopeId: string | null }

/** The programmes that a scope belongs to; null when there is no such thing on the site. */
export async function findProgrammesOf(scope: Scope, scopeId: string | null): Promise<string[] | null> {
  if (scope === 'own' || scope === 'all') return scopeId === null ? [] : null
  if (scopeId === null) return null
  if (scope === 'programme') return (await db.programme.count({ where: { id: scopeId } })) > 0 ? [scopeId] : null
  if (scope === 'region') return (await db.unit.count({ where: { id: scopeId } })) > 0 ? [] : null
  if (scope !== 'organisation' && scope !== 'municipality') return null
  const organisation = await db.organisation.findUnique({
    where: { id: scopeId },
    select: { kind: true, partnerships: { select: { programmeId: true } } },
  })
  if (scope === 'municipality' && organisation?.kind !== 'municipality') return null
  return organisation?.partnerships.map(({ programmeId }) => programmeId) ?? null
}

const texts = { select: { id: true, texts: { select: { locale: true, name: true } } } } as const

/** The names of what grants reach to, in the reader's language, in three queries for however many. */
export async function nameScopes(rows: Scoped[], locale: Locale): Promise<Map<string, string>> {
  const of = (...scopes: string[]) => ({
    where: { id: { in: rows.flatMap((row) => (scopes.includes(row.scope) && row.scopeId ? [row.scopeId] : [])) } },
    ...texts,
  })
  const named = await Promise.all([
    db.organisation.findMany(of('organisation', 'municipality')),
    db.unit.findMany(of('region')),
    db.programme.findMany(of('programme')),
  ])
  const found = named.flat().filter((row) => row.texts.length > 0)
  return new Map(found.map((row) => [row.id, inLanguage(row.texts, locale).name]))
}

/** What a role can be given for that has a name: regions and programmes; offices are found by their own names. */
export async function listScopes(locale: Locale): Promise<{ scope: Scope; id: string; name: string }[]> {
  const [regions, programmes] = await Promise.all([
    db.unit.findMany({ where: { kind: 'region', validTo: null }, ...texts }),
    db.programme.findMany(texts),
  ])
  const named = (scope: Scope, rows: typeof regions) =>
    rows.flatMap((row) =>
      row.texts.length > 0 ? [{ scope, id: row.id, name: inLanguage(row.texts, locale).name }] : [],
    )
  return [...named('programme', programmes), ...named('region', regions)]
}
