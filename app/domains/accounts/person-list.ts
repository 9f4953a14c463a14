import { type PeopleWanted, searchPeople } from '#app/domains/accounts/person-search.ts'
import { canSeeContacts } from '#app/domains/accounts/policy.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { nameIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** People whom the actor may see and for whom everything asked for holds, a page at a time, in the order of their names. */
export async function listPeople(actor: PersonActor, wanted: PeopleWanted, locale: Locale) {
  const { ids, ...rest } = await searchPeople(actor, wanted)
  return { people: await sayOf(actor, ids, locale), ...rest }
}

/** What the list says of each, in as many queries for one as for a hundred. */
async function sayOf(actor: PersonActor, ids: string[], locale: Locale) {
  const inForce = { from: { lte: now() }, OR: [{ to: null }, { to: { gt: now() } }] }
  const rows = await db.person.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, officialName: true, phone: true, email: true },
      grants: { where: inForce, select: { role: true } },
      suspensions: { where: { endedAt: null }, select: { id: true } },
      posts: { where: { to: null }, select: { workplace: true, organisation: texts, unit: texts } },
    },
  })
  const withContacts = canSeeContacts(actor)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { officialName, phone, email, grants, suspensions, posts } = row
    const [post] = posts
    return {
      ...{ id, officialName },
      contact: withContacts ? (phone ?? email) : null,
      roles: [...new Set(grants.map(({ role }) => role))],
      isSuspended: suspensions.length > 0,
      post: [named(post?.organisation, locale) ?? post?.workplace, named(post?.unit, locale)]
        .filter(Boolean)
        .join(', '),
    }
  })
}

const texts = { select: { texts: { select: { locale: true, name: true } } } } as const

const named = (of: { texts: { locale: string; name: string }[] } | null | undefined, locale: Locale) =>
  of && nameIn(of.texts, locale)
