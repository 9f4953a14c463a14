import { apostrophes, unifyApostrophes } from '#app/platform/i18n/uzbek/apostrophes.ts'

// The letters and accents that the fonts of the certificate can draw, and what stands between the parts of a name.
const latin = 'A-Za-zªµºÀ-ÖØ-öø-ſƏǴǵȘ-țə'
const cyrillic = 'Ѐ-џѢѣѪѫѰѲ-ѷҊ-ӿԐ-ԓԚ-ԝԤ-ԩԮԯ'
const accents = '\u0300-\u0304\u0306-\u0308\u030a-\u030c'
const printable = new RegExp(`^[${latin}${cyrillic}${accents}ʻʼ ().,-]*$`)
const letter = /\p{L}\p{M}*|./gsu
const strayApostrophe = new RegExp(`[${apostrophes}]`, 'g')
/** A longer one would not fit the width of a certificate in letters that can be read. */
const longestWord = 60

/** A name as it is printed: single spaces, plain hyphens, the apostrophes of Uzbek as they should be, nothing invisible. */
export function writeName(typed: string): string {
  const plain = typed
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/[\p{Z}\t]+/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .trim()
  return unifyApostrophes(plain).replace(strayApostrophe, (sign) => (sign === 'ʻ' ? sign : 'ʼ'))
}

/** Whether a certificate can show this name: at least one letter, and no sign that its fonts cannot draw. */
export const canBePrinted = (name: string): boolean => printable.test(name) && /\p{L}/u.test(name.replace(/[ʻʼ]/g, ''))

/** The signs of a name that no certificate can show, each once, as they were written. */
export const unprintableIn = (name: string): string =>
  [...new Set(name.match(letter) ?? [])].filter((sign) => !printable.test(sign)).join(' ')

/** Whether every word of the name fits a line of a certificate. */
export const hasShortWords = (name: string): boolean => name.split(' ').every((word) => word.length <= longestWord)
