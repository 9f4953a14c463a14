import { today } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'

/** The job groups one can choose from today, in their order; one that was chosen before stays among them when it is closed. */
export async function listPositions(locale: Locale, chosenId: string | null = null) {
  const texts = { select: { locale: true, name: true } } as const
  const rows = await db.position.findMany({
    where: offered(chosenId),
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
    select: { id: true, texts },
  })
  return rows.map((position) => ({ id: position.id, name: inLanguage(position.texts, locale).name }))
}

/** Whether somebody can say to hold this position: it is in the list today, or she has said so before. */
export const isOfferedPosition = async (id: string, chosenId: string | null = null): Promise<boolean> =>
  (await db.position.count({ where: { id, ...offered(chosenId) } })) > 0

const offered = (chosenId: string | null) => ({
  OR: [{ validTo: null }, { validTo: { gt: today(timeZones.KG) } }, ...(chosenId === null ? [] : [{ id: chosenId }])],
})
