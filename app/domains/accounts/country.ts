import type { Locale } from '#app/platform/i18n/locales.ts'

/** The countries whose people the site is for, in the order they are offered. */
export const countries = ['KG', 'UZ'] as const
export type Country = (typeof countries)[number]

/** The country in which a language is at home; none for those that are spoken in both. */
export function countryOf(locale: Locale): Country | undefined {
  if (locale === 'uz' || locale === 'oz') return 'UZ'
  return locale === 'ky' ? 'KG' : undefined
}
