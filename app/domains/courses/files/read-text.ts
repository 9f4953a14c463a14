import type { Report } from '#app/domains/courses/mistakes.ts'
import { unifyApostrophes } from '#app/platform/i18n/uzbek/apostrophes.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** NUL and its like, which no text needs and PostgreSQL refuses. */
export const controlCharacter = /[^\P{Cc}\t\n\r]/u

/** The words of a text file, which must be UTF-8 without a mark, with LF and in composed form (NFC). */
export function readText(bytes: Uint8Array, report: Report): string | null {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    report(1, 'the file is not UTF-8')
    return null
  }
  if (text.startsWith('\uFEFF')) report(1, 'the file begins with a byte order mark')
  text.split('\n').forEach((line, index) => {
    if (line.includes('\r')) report(index + 1, 'the line does not end with LF alone')
    if (controlCharacter.test(line)) report(index + 1, 'the line holds a control character')
    if (line.normalize('NFC') !== line) report(index + 1, 'letters are not in composed form (NFC)')
  })
  return text
}

/** What is wrong with the apostrophes of an Uzbek text; null when nothing is. */
export function wrongUzbekSign(text: string): string | null {
  const right = unifyApostrophes(text)
  if (right === text) return null
  let at = 0
  while (right[at] === text[at]) at++
  const around = text.slice(Math.max(0, at - 12), at + 12).trim()
  return `Uzbek is written with ʻ (U+02BB) after o and g and ʼ (U+02BC) elsewhere: “${around}”`
}
