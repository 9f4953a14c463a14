import { type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'
import { longDate, months, zoneNames } from '#app/platform/i18n/office-dates.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'

/** A calendar day as offices write it: «2026-жылдын 21-ноябры», «21 ноября 2026 г.». */
export function formatDate(date: Date, locale: Locale, timeZone: string = zoneOf(locale)): string {
  const [month = '', day = '', year = ''] = dayIn(timeZone).format(date).split('/')
  return longDate[locale](day, months[locale][Number(month) - 1] ?? '', year)
}

/** Hours and minutes of the day: 14:32. */
export function formatTime(date: Date, timeZone: string = timeZones.KG): string {
  return timeIn(timeZone).format(date)
}

/** Day, time and whose time it is, so that nobody misses a deadline by an hour. */
export function formatDateTime(date: Date, locale: Locale, timeZone: string = zoneOf(locale)): string {
  const zone = zoneNames[timeZone]?.[locale] ?? timeZone
  return `${formatDate(date, locale, timeZone)}, ${formatTime(date, timeZone)} (${zone})`
}

/** A number with the decimal sign and the thousands of the language, and at most so many decimals. */
export function formatNumber(n: number, locale: Locale, digits = 1): string {
  return numberIn(locale, digits).format(n)
}

/** A percentage (70 is 70 %), kept on one line with its sign. */
export function formatPercent(percent: number, locale: Locale, digits = 1): string {
  return formatNumber(percent, locale, digits) + (locale === 'en' ? '%' : '\u00a0%')
}

type PluralForms = { zero?: never; one?: string; two?: never; few?: string; many?: string; other: string }

/** The form of a word that goes with a number. */
export function plural(n: number, locale: Locale, forms: PluralForms): string {
  return forms[pluralIn(locale).select(n)] ?? forms.other
}

/** Reads a number typed with a decimal comma or point and spaces between thousands; null when it is none. */
export function parseDecimal(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace('−', '-')
  if (!/^[+-]?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/.test(plain)) return null
  return Number(plain.replaceAll(' ', '').replace(',', '.'))
}

// Old letters that sort after я and, for ё, after е; Uzbek Cyrillic has none of them.
const sortsAs: Record<string, string> = {
  ў: 'ѯ',
  қ: 'ѱ',
  ғ: 'ѳ',
  ҳ: 'ѵ',
  ё: 'є',
  Ў: 'Ѯ',
  Қ: 'Ѱ',
  Ғ: 'Ѳ',
  Ҳ: 'Ѵ',
  Ё: 'Є',
}

/** How the language sorts its words; in Uzbek Cyrillic ў қ ғ ҳ follow я, which the platform does not know. */
export function collator(locale: Locale): { compare(a: string, b: string): number } {
  if (locale !== 'oz') return collatorIn(locale)
  const key = (text: string) => text.normalize('NFC').replace(/[ўқғҳё]/gi, (letter) => sortsAs[letter] ?? letter)
  return { compare: (a, b) => collatorIn('ru').compare(key(a), key(b)) }
}

function zoneOf(locale: Locale): string {
  return ownLanguage(locale) === 'uz' ? timeZones.UZ : timeZones.KG
}

const dayIn = kept(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' }),
)
const timeIn = kept(
  (timeZone: string) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
)
// ky and uz write numbers as ru does.
const numberIn = kept(
  (locale: Locale, maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru', { maximumFractionDigits }),
)
const pluralIn = kept((locale: Locale) => new Intl.PluralRules(ownLanguage(locale)))
const collatorIn = kept((locale: Locale) => new Intl.Collator(locale, { numeric: true }))

/** Makes a formatter once and keeps it, since making one costs more than a hundred uses. */
function kept<Key extends (string | number)[], Formatter>(make: (...key: Key) => Formatter) {
  const formatters = new Map<string, Formatter>()
  return (...key: Key): Formatter => {
    const name = key.join()
    const formatter = formatters.get(name) ?? make(...key)
    formatters.set(name, formatter)
    return formatter
  }
}
