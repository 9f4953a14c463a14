import { unifyApostrophes } from '#app/platform/i18n/uzbek/apostrophes.ts'
import { keepEnd, keepStart, splitKept } from '#app/platform/i18n/uzbek/kept-spans.ts'
import { wordToCyrillic, wordToLatin } from '#app/platform/i18n/uzbek/words.ts'

const latinMonths = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|senty?abr|okty?abr|noyabr|dekabr'
const latinEndings = '(?:i?(?:ning|ni|ga|da|dan|dagi|gacha)|i)?'
const cyrillicMonths = 'январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр'
const cyrillicEndings = '(?:и?(?:нинг|ни|га|да|дан|даги|гача)|[иь])?'
const wordEnd = '(?![\\p{L}\\p{M}])'

// The hyphen of «2026-yil 21-noyabr» is not written in Cyrillic: «2026 йил 21 ноябрь».
const latinYear = /(?<!\d)(\d{4})-(?=yil)/gi
const latinDay = new RegExp(`(?<!\\d)(\\d{1,2})-(?=(?:${latinMonths})${latinEndings}${wordEnd})`, 'giu')
const cyrillicYear = /(?<!\d)((?:1\d|20)\d\d)[ \u00a0](?=йил)/gi
const cyrillicDay = new RegExp(
  `(?<!\\d)(\\d{1,2})[ \\u00a0](?=(?:${cyrillicMonths})${cyrillicEndings}${wordEnd})`,
  'giu',
)
const latinWords = /\p{Script=Latin}[\p{Script=Latin}\p{M}ʻʼ]*(?:-\p{Script=Latin}[\p{Script=Latin}\p{M}ʻʼ]*)*/gu
const cyrillicWords = /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*/gu

/** Marks a text, such as a person's name, that reads the same in both scripts. */
export function keep(text: string): string {
  return keepStart + text + keepEnd
}

/** Uzbek running text in Cyrillic letters; addresses, codes, foreign words and kept texts stay. */
export function toCyrillic(text: string): string {
  return convertRunning(text, (running) =>
    unifyApostrophes(running).replace(latinYear, '$1 ').replace(latinDay, '$1 ').replace(latinWords, wordToCyrillic),
  )
}

/** Uzbek running text in Latin letters; kept texts stay. */
export function toLatin(text: string): string {
  return convertRunning(text, (running) =>
    running
      .replace(cyrillicYear, '$1-')
      .replace(cyrillicDay, '$1-')
      .replace(cyrillicWords, (word) => wordToLatin(word)),
  )
}

const htmlPieces = new RegExp(
  [
    '<!--[\\s\\S]*?-->',
    '<(script|style)\\b[\\s\\S]*?</\\1\\s*>',
    '</?[a-z](?:"[^"]*"|\'[^\']*\'|[^"\'<>])*>',
    '<![^>]*>',
    '\uE000[^\uE000\uE001]*\uE001',
    '[^<\uE000]+',
    '[<\uE000]',
  ].join('|'),
  'gi',
)
const attributes = /(\s)([^\s"'=<>/]+)(\s*=\s*)("[^"]*"|'[^']*')/g
const emptyElement = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/i
const elementThatStays = /^<(?:code|kbd|samp|textarea)\b|\stranslate=["']?no\b|\slang=(?!["']?uz(?:-Latn)?["'\s>])/i

/** An Uzbek page or lesson in Cyrillic: its texts and alt, title, aria-label; code and other languages stay. */
export function toCyrillicHtml(html: string): string {
  let staying = ''
  let depth = 0
  const converted = html.replace(htmlPieces, (piece) => {
    const name = /^<\/?([a-z][^\s/>]*)/i.exec(piece)?.[1]?.toLowerCase()
    if (depth > 0) {
      if (name === staying && !emptyElement.test(piece)) depth += piece.startsWith('</') ? -1 : 1
      return piece
    }
    if (piece.startsWith(keepStart)) return piece
    if (!piece.startsWith('<')) return toCyrillic(plainApostrophes(piece))
    if (!name || /^<(?:\/|script|style)/i.test(piece)) return piece
    if (!elementThatStays.test(piece)) return piece.replace(attributes, attributeToCyrillic)
    if (!emptyElement.test(piece)) [staying, depth] = [name, 1]
    return piece
  })
  return withoutMarks(converted)
}

function attributeToCyrillic(attribute: string, space: string, name: string, equals: string, value: string): string {
  if (name === 'lang') return `${space}lang="uz-Cyrl"`
  if (!/^(?:alt|title|aria-label)$/.test(name)) return attribute
  return space + name + equals + toCyrillic(plainApostrophes(value))
}

/** Apostrophes that a template engine wrote as entities are parts of a word like any other. */
function plainApostrophes(html: string): string {
  return html.replace(/(?<=\p{L})&(?:#39|#x27|apos|[lr]squo);(?=\p{L})|(?<=[og])&(?:#39|#x27|apos|[lr]squo);/giu, '’')
}

function convertRunning(text: string, convert: (running: string) => string): string {
  const spans = splitKept(text.normalize('NFC'))
  return withoutMarks(spans.map((span) => (span.kept ? span.text : convert(span.text))).join(''))
}

function withoutMarks(text: string): string {
  return text.replace(/[\uE000\uE001]/g, '')
}
