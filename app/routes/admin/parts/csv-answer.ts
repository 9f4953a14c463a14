import { csvLine } from '#app/platform/csv-line.ts'

/** A file for spreadsheets, to be kept under this name. */
export function csvFile(name: string, rows: string[][]): Response {
  // Without the mark at the beginning, spreadsheets take the letters for those of another alphabet.
  return new Response(`\uFEFF${rows.map(csvLine).join('')}`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"` },
  })
}
