import { usualWishes } from '#app/domains/notifications/wishes.ts'
import { db } from '#app/platform/db.ts'

/** How pages look and how the site writes to who has not chosen anything. */
export const usualPreferences = {
  textSize: 'normal',
  contrast: 'normal',
  motion: 'normal',
  layout: 'full',
  ...usualWishes,
}

/** What a person has chosen, with the usual for whatever she has not. */
export async function findPreferences(personId: string) {
  const row = await db.preferences.findUnique({ where: { personId } })
  return { ...usualPreferences, ...row }
}
