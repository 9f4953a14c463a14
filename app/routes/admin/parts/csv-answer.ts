import { Readable } from 'node:stream'
import { csvLine } from '#app/platform/csv-line.ts'

const headersFor = (name: string) => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name}"`,
})
// Without the mark at the beginning, spreadsheets take the letters for those of another alphabet.
const mark = '\uFEFF'

/** A file for spreadsheets, to be kept under this name. */
export const csvFile = (name: string, rows: string[][]): Response =>
  new Response(mark + rows.map(csvLine).join(''), { headers: headersFor(name) })

/** The same for a file of any length: rows are asked for as the browser takes them, and none are kept. */
export function longCsvFile(name: string, rows: AsyncIterable<string[][]>): Response {
  async function* written() {
    yield mark
    for await (const some of rows) yield some.map(csvLine).join('')
  }
  const body = Readable.toWeb(Readable.from(written(), { objectMode: false })) as ReadableStream<Uint8Array>
  return new Response(body, {
    headers: { ...headersFor(name), 'Transfer-Encoding': 'chunked' },
  })
}
