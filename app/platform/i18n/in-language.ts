import { type ContentLocale, fallbackChain, type Locale } from '#app/platform/i18n/locales.ts'
import { toCyrillic } from '#app/platform/i18n/uzbek/cyrillic.ts'

/** True when words of a language are shown to this reader in another script. */
export const isConverted = (language: string, locale: Locale): boolean => locale === 'oz' && language === 'uz'

/** Words of a language in the script of the reader. */
export const inScript = (text: string, language: string, locale: Locale): string =>
  isConverted(language, locale) ? toCyrillic(text) : text

/**
 * The row in the reader's language, or the next one along her chain. For `oz` the Uzbek words are written in Cyrillic;
 * `only` names the columns that hold words.
 */
export function inLanguage<Row extends { locale: string }>(
  rows: readonly Row[],
  locale: Locale,
  source?: ContentLocale,
): Row {
  for (const wanted of fallbackChain(locale, source)) {
    const row = rows.find((candidate) => candidate.locale === wanted)
    if (row) return isConverted(wanted, locale) ? inCyrillic(row) : row
  }
  const [any] = rows
  if (!any) throw new Error('A thing has no words in any language.')
  return any
}

/** The name in the reader's language, or the next one along her chain; null for what has none in any language. */
export const nameIn = (texts: readonly { locale: string; name: string }[], locale: Locale): string | null =>
  texts.length > 0 ? inLanguage(texts, locale).name : null

/** The same for what has a title: a draft may have none yet. */
export const titleIn = (texts: readonly { locale: string; title: string }[], locale: Locale): string | null =>
  texts.length > 0 ? inLanguage(texts, locale).title : null

function inCyrillic<Row extends { locale: string }>(row: Row): Row {
  const words = Object.entries(row).map(([key, value]) => [
    key,
    typeof value === 'string' && key !== 'locale' && !key.endsWith('Id') ? toCyrillic(value) : value,
  ])
  return { ...Object.fromEntries(words), locale: 'oz' } as Row
}
