import { keepPreferences } from '#app/domains/accounts/preferences.ts'
import { type PersonActor, system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { personOf } from '#app/domains/notifications/unsubscribe-token.ts'
import type { Wishes } from '#app/domains/notifications/wishes.ts'
import { db, transaction } from '#app/platform/db.ts'
import { isLocale, type Locale } from '#app/platform/i18n/locales.ts'

/** Changes how and in which language the site writes to a person. */
export async function changeWishes(actor: PersonActor, { locale, ...wishes }: Wishes & { locale: Locale }) {
  await transaction(async () => {
    await keepPreferences(actor.id, wishes)
    await db.person.update({ where: { id: actor.id }, data: { locale } })
    await record(actor, { name: 'wishes.changed', personId: actor.id })
  })
}

/** The language in which the site writes to a person, and where it can. */
export const findLetters = (actor: PersonActor) =>
  db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { locale: true, email: true, phone: true } })

/** Stops the letters of who holds this token, however often it is asked. Null when we have not made it. */
export async function unsubscribe(token: string): Promise<{ locale: Locale } | null> {
  const person = await findUnsubscriber(token)
  if (!person) return null
  await transaction(async () => {
    const row = await db.preferences.findUnique({ where: { personId: person.id }, select: { channel: true } })
    if (row?.channel === 'none') return
    await keepPreferences(person.id, { channel: 'none' })
    await record(system, { name: 'wishes.changed', personId: person.id })
  })
  return { locale: person.locale }
}

/** Whose letters a token stops; null when we have not made it, or when she is not here any more. */
export async function findUnsubscriber(token: string): Promise<{ id: string; locale: Locale } | null> {
  const id = personOf(token)
  const person = id && (await db.person.findUnique({ where: { id }, select: { id: true, locale: true } }))
  return person && isLocale(person.locale) ? { id: person.id, locale: person.locale } : null
}
