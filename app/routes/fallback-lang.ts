import { htmlLang, isLocale } from '#app/platform/i18n/locales.ts'

/** The `lang` of words that fell back to another language; none when they are in the reader's own. */
export const fallbackLang = (fallback: string | null): string | undefined =>
  fallback && isLocale(fallback) ? htmlLang(fallback) : undefined
