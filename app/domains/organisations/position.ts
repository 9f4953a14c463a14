import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

/** The job groups one can choose from, in their order. */
export async function listPositions(locale: Locale) {
  const texts = { select: { locale: true, name: true } } as const
  const rows = await db.position.findMany({ orderBy: { rank: 'asc' }, select: { id: true, texts } })
  return rows.map((position) => ({ id: position.id, name: inLanguage(position.texts, locale).name }))
}
