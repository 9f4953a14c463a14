export const locales = ['ky', 'uz', 'oz', 'ru', 'en'] as const
export type Locale = (typeof locales)[number]

/** The languages in which words are written; Uzbek Cyrillic (`oz`) is computed from `uz`. */
export const contentLocales = ['ky', 'uz', 'ru', 'en'] as const
export type ContentLocale = (typeof contentLocales)[number]

/** Each language in its own name and script, as the language switch shows it. */
export const localeNames: Record<Locale, string> = {
  ky: 'Кыргызча',
  uz: 'Oʻzbekcha',
  oz: 'Ўзбекча',
  ru: 'Русский',
  en: 'English',
}

/** True for the five words that may stand first in an address. */
export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}

/** The `lang` attribute that makes a screen reader and a browser treat the text rightly. */
export function htmlLang(locale: Locale): string {
  return locale === 'oz' ? 'uz-Cyrl' : locale
}

/** The `lang` of words that fell back to another language; none when they are in the reader's own. */
export const fallbackLang = (fallback: string | null): string | undefined =>
  fallback && isLocale(fallback) ? htmlLang(fallback) : undefined

/** The language in which a reader's own words are written: Uzbek for either of its scripts. */
export const ownLanguage = (locale: Locale): ContentLocale => (locale === 'oz' ? 'uz' : locale)

/** The languages in which a reader is offered a text, best first; `source` is the language it was written in. */
export function fallbackChain(locale: Locale, source?: ContentLocale): ContentLocale[] {
  const written = source ? [source] : []
  const wanted: Record<ContentLocale, ContentLocale[]> = {
    ky: ['ky', 'ru', 'en', 'uz'],
    uz: ['uz', 'ru', 'en', 'ky'],
    ru: ['ru', ...written, 'en', 'ky', 'uz'],
    en: ['en', 'ru', ...written, 'ky', 'uz'],
  }
  return [...new Set(wanted[ownLanguage(locale)])]
}

/** The language a visitor meets first: the one chosen earlier, else the browser's, else Kyrgyz. */
export function bestLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie
  for (const tag of byPreference(acceptLanguage ?? '')) {
    const locale = localeOf(tag)
    if (locale) return locale
  }
  return 'ky'
}

function byPreference(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter(({ weight }) => weight > 0 && weight <= 1)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

function localeOf(tag: string): Locale | undefined {
  const [language, ...subtags] = tag.split('-')
  if (language === 'uz') return subtags.includes('cyrl') ? 'oz' : 'uz'
  return contentLocales.find((locale) => locale === language)
}
