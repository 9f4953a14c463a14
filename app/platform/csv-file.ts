import { CsvError, parse } from 'csv-parse/sync'
import { ok, refuse } from '#app/platform/result.ts'

export type Encoding = 'utf-8' | 'windows-1251'
export type CsvRow = { line: number; cells: string[] }

/**
 * The rows of a CSV file as spreadsheets write it: UTF-8 or Windows-1251, with commas, semicolons or tabs. Each row with
 * the line it begins on. A file in other letters, or with a quotation mark that is never closed, is refused.
 */
export function readCsv(bytes: Uint8Array) {
  const decoded = decode(bytes)
  if (!decoded) return refuse('csv-letters')
  const { text, encoding } = decoded
  try {
    const read = parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: 100_000,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    let ended = 0
    const rows: CsvRow[] = []
    for (const { record, info } of read) {
      if (record.some((cell) => cell.trim() !== '')) rows.push({ line: ended + 1, cells: record })
      ended = info.lines
    }
    return rows.length === 0 ? refuse('csv-empty') : ok({ rows, encoding })
  } catch (error) {
    if (error instanceof CsvError) return refuse('csv-broken')
    throw error
  }
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16 || bytes.includes(0)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const text = new TextDecoder('windows-1251').decode(bytes)
    return isCyrillic(text) ? { text, encoding: 'windows-1251' } : null
  }
}

/** Other encodings read as Windows-1251 give signs for letters, or capitals for small ones. */
function isCyrillic(text: string): boolean {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const known = count(/[А-Яа-яЁёЎўІіЇїЄєҐґЈј№«»–—“”„‘’…\u00a0]/g)
  return known >= count(/[^\p{ASCII}]/gu) * 0.98 && count(/[а-яё]/g) >= count(/[А-ЯЁ]/g)
}

/** What stands between the cells: whatever the first line has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, 1)
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign
}
