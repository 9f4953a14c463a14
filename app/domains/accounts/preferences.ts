import { usualLooks } from '#app/domains/accounts/looks.ts'
import { usualWishes } from '#app/domains/notifications/wishes.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Prisma } from '#app/platform/db.ts'

/** Keeps what a person chose; what she has not chosen stays as it is, or as is usual. Called inside a transaction. */
export async function keepPreferences(personId: string, chosen: Prisma.PreferencesUpdateInput): Promise<void> {
  const create = { ...usualLooks, ...usualWishes, ...(chosen as object), personId, changedAt: now() }
  await db.preferences.upsert({ where: { personId }, create, update: { ...chosen, changedAt: now() } })
}
