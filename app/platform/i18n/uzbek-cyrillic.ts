import { unifyApostrophes } from './apostrophes.ts'
import { keepEnd, keepStart, splitKept } from './uzbek-kept-spans.ts'
import { wordToCyrillic, wordToLatin } from './uzbek-words.ts'

const months = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|sentyabr|oktabr|oktyabr|noyabr|dekabr'
const cyrillicMonths = 'январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр'
const caseEndings = '(?:ning|ni|ga|da|dan|dagi|gacha|i|ini|ida|idan|idagi|iga|igacha|ining)?'
const cyrillicCaseEndings = '(?:ь|нинг|ни|га|да|дан|даги|гача|и|ини|ида|идан|идаги|ига|игача|ининг)?'
const wordEnd = '(?![\\p{L}\\p{M}])'

// «2026-yil 21-noyabr» is written without hyphens in Cyrillic: «2026 йил 21 ноябрь».
const latinYear = /(?<!\d)(\d{4})-(?=yil)/gi
const latinDay = new RegExp(`(?<!\\d)(\\d{1,2})-(?=(?:${months})${caseEndings}${wordEnd})`, 'giu')
const cyrillicYear = /(?<!\d)((?:1\d|20)\d\d)[ \u00a0](?=йил)/gi
const cyrillicDay = new RegExp(`(?<!\\d)(\\d{1,2})[ \\u00a0](?=(?:${cyrillicMonths})${cyrillicCaseEndings}${wordEnd})`, 'giu')

const latinWords = /\p{Script=Latin}[\p{Script=Latin}\p{M}ʻʼ]*(?:-\p{Script=Latin}[\p{Script=Latin}\p{M}ʻʼ]*)*/gu
const cyrillicWords = /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*/gu

/** Marks a text, such as a person's name, that reads the same in both scripts. */
export function keep(text: string): string {
  return keepStart + text + keepEnd
}

/** Uzbek running text in Cyrillic letters; addresses, codes, foreign words and kept texts stay. */
export function toCyrillic(text: string): string {
  return convert(text, (running) =>
    unifyApostrophes(running)
      .replace(latinYear, '$1 ')
      .replace(latinDay, '$1 ')
      .replace(latinWords, (words) => hyphenated(words)),
  )
}

/** Uzbek running text in Latin letters. */
export function toLatin(text: string): string {
  return convert(text, (running) =>
    running
      .normalize('NFC')
      .replace(cyrillicYear, '$1-')
      .replace(cyrillicDay, '$1-')
      .replace(cyrillicWords, (word) => wordToLatin(word)),
  )
}

function convert(text: string, running: (text: string) => string): string {
  const converted = splitKept(text).map((span) => (span.kept ? span.text : running(span.text)))
  return converted.join('').replace(/[\uE000\uE001]/g, '')
}
