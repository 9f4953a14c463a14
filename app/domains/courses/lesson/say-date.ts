import { formatDate } from '#app/platform/i18n/format.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

/** A date of a source as far as it is known: a day, a month or a year. */
export function sayDate(date: string, language: ContentLocale): string {
  const [year, month, day] = date.split('-')
  if (month && day) return formatDate(new Date(`${date}T12:00:00Z`), language, 'UTC')
  return month ? `${month}.${year}` : date
}
