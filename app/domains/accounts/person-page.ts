import { canSee, canSeeContacts } from '#app/domains/accounts/policy.ts'
import { holds, type PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { inLanguage, nameIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

const texts = { select: { texts: { select: { locale: true, name: true } } } } as const

/**
 * A person as the actor may see her: names, posts, what she has finished and in how many hours; how she is reached only
 * for who may, and how she signs in only for an administrator. Null when she may not be known of. No marks, ever.
 */
export async function findPerson(actor: PersonActor, personId: string, locale: Locale) {
  if (!(await canSee(actor, personId))) return null
  const isLookedAfter = holds(actor, 'administrator')
  const withContacts = canSeeContacts(actor)
  const row = await db.person.findUniqueOrThrow({
    where: { id: personId },
    include: {
      posts: { orderBy: { from: 'desc' }, include: { unit: texts, organisation: texts, position: texts } },
      enrolments: {
        orderBy: { enrolledAt: 'desc' },
        select: {
          id: true,
          enrolledAt: true,
          version: { select: { academicHours: true, pages: { select: { locale: true, title: true } } } },
          completion: { select: { at: true } },
        },
      },
      sessions: { where: { expiresAt: { gt: now() } }, select: { lastSeenAt: true, createdAt: true } },
      suspensions: { orderBy: { from: 'desc' } },
      timedAccesses: { orderBy: { from: 'desc' }, take: 20 },
    },
  })
  const { id, officialName, family, given, patronymic, createdAt } = row
  const named = (of: { texts: { locale: string; name: string }[] } | null) => of && nameIn(of.texts, locale)
  const seen = row.sessions.map((session) => (session.lastSeenAt ?? session.createdAt).getTime())
  return {
    ...{ id, officialName, family, given, patronymic, createdAt },
    contacts: withContacts ? { phone: row.phone, email: row.email } : null,
    posts: row.posts.map((post) => ({
      ...{ id: post.id, from: post.from, to: post.to },
      place: [named(post.organisation) ?? post.workplace, named(post.unit)].filter(Boolean).join(', '),
      position: named(post.position),
    })),
    learning: row.enrolments.map(({ id, enrolledAt, version, completion }) => ({
      ...{ id, enrolledAt, completedAt: completion?.at ?? null },
      title: inLanguage(
        version.pages.map((page) => ({ ...page, title: page.title })),
        locale,
      ).title,
      hours: completion ? version.academicHours : 0,
    })),
    signIn: isLookedAfter
      ? { sessions: seen.length, lastSeenAt: seen.length > 0 ? new Date(Math.max(...seen)) : null }
      : null,
    suspensions: isLookedAfter ? row.suspensions : [],
    isSuspended: row.suspensions.some(({ endedAt }) => endedAt === null),
    timedAccesses: isLookedAfter ? row.timedAccesses : [],
  }
}

/** Notes that an administrator opened somebody's page: she sees all people, but not unseen. */
export async function noteLook(actor: PersonActor, personId: string): Promise<void> {
  if (!holds(actor, 'administrator') || actor.id === personId) return
  await transaction(() => record(actor, { name: 'person.looked-at', personId }))
}
