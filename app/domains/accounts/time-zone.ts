import type { Country } from '#app/domains/accounts/country.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { db } from '#app/platform/db.ts'
import { timeZones } from '#app/platform/i18n/office-dates.ts'

export type TimeZone = (typeof timeZones)[Country]

/** The time zone a person lives in; deadlines and times of day are told to her in it. */
export async function findTimeZone(actor: PersonActor): Promise<TimeZone> {
  const { country } = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { country: true } })
  return timeZones[country as Country]
}
