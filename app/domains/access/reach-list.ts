import { grantRules, type Scope } from '#app/domains/access/grant-rules.ts'
import { rolesGivenBy } from '#app/domains/access/policy.ts'
import { listScopes } from '#app/domains/access/scope.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { findChoices } from '#app/domains/organisations/entry-choice.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Reach = { scope: Scope; id: string | null; name: string | null }

/**
 * What a role can be given for, to choose from: the office a person works in, those of the actor herself and those that
 * words find, programmes and regions, or no place at all.
 */
export async function listReaches(
  actor: PersonActor,
  { personId, words, locale }: { personId: string; words: string; locale: Locale },
): Promise<{ reaches: Reach[]; foundCount: number }> {
  const offered = new Set(rolesGivenBy(actor).flatMap((role) => grantRules[role].scopes))
  const own = actor.grants.flatMap(({ scope, scopeId }) => (scope === 'organisation' && scopeId ? [scopeId] : []))
  const [offices, others, { found }] = await Promise.all([
    db.organisation.findMany({
      where: { OR: [{ id: { in: own } }, { posts: { some: { personId, to: null } } }] },
      select: { id: true, kind: true, texts: { select: { locale: true, name: true } } },
    }),
    listScopes(locale),
    findChoices(actor, 'organisations', { words, chosenIds: [], locale }),
  ])
  const near = offices.flatMap(({ id, kind, texts }) =>
    texts.length > 0 ? [{ id, kind, name: inLanguage(texts, locale).name }] : [],
  )
  const more = found
    .filter(({ id }) => !near.some((one) => one.id === id))
    .map(({ id, kind, name, within }) => ({ id, kind, name: within ? `${name} (${within})` : name }))
  const named = [...more, ...near]
  const all: Reach[] = [
    ...(['own', 'all'] as const).map((scope) => ({ scope, id: null, name: null })),
    ...named.map(({ id, name }) => ({ scope: 'organisation' as const, id, name })),
    ...named.flatMap(({ id, kind, name }) =>
      kind === 'municipality' ? [{ scope: 'municipality' as const, id, name }] : [],
    ),
    ...others,
  ]
  return { reaches: all.filter(({ scope }) => offered.has(scope)), foundCount: found.length }
}
