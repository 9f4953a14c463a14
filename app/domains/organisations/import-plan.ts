import { findFault, isSame } from '#app/domains/organisations/change-entry.ts'
import type { Entry, ListName } from '#app/domains/organisations/entry.ts'
import { findEvery } from '#app/domains/organisations/every-entry.ts'
import { type Column, cellSchemas, columnsOf, fromCells, toCells } from '#app/domains/organisations/import-columns.ts'
import type { CsvRow, Encoding } from '#app/platform/csv-file.ts'

export type Change = { line: number; before: Entry | null; after: Entry }
/** What is wrong in a line: in which column, why, and the words of the file it is about. */
export type LineFault = { line: number; column: Column | null; reason: string; about: string }
export type ImportPlan = { encoding: Encoding; changes: Change[]; unchanged: number; faults: LineFault[] }

const nothing = fromCells({
  id: '',
  kind: '',
  unit: '',
  parent: '',
  code: '',
  from: '',
  to: '',
  ky: '',
  uz: '',
  ru: '',
  en: '',
})
const at: Record<string, Column> = {
  'entry-kind': 'kind',
  'entry-dates': 'to',
  'entry-unit': 'unit',
  'entry-parent': 'parent',
  'entry-ring': 'parent',
}

/** What a file would change in the list as it is now, and every line that cannot be taken. Changes nothing. */
export async function planImport(list: ListName, rows: CsvRow[], encoding: Encoding): Promise<ImportPlan> {
  const [head, ...lines] = rows
  const { columns, faults } = readHead(list, head ?? { line: 1, cells: [] })
  const plan: ImportPlan = { encoding, changes: [], unchanged: 0, faults }
  if (faults.length > 0) return plan
  const existing = await findEvery(list)
  const firstLines = new Map<string, number>()
  for (const { line, cells } of lines) {
    const fault = (column: Column | null, reason: string, about = '') => faults.push({ line, column, reason, about })
    if (cells.length !== columns.length) {
      fault(null, 'import-cells')
      continue
    }
    const said = Object.fromEntries(columns.map((column, place) => [column, plain(cells[place] ?? '')]))
    const id = said.id ?? ''
    const before = existing.get(id) ?? null
    const after = fromCells({ ...toCells(before ?? nothing), ...said })
    if (firstLines.has(id)) fault('id', 'import-twice', id)
    else if (before && isSame(before, after)) plan.unchanged++
    else {
      const wrong = findWrongCells(list, after, encoding)
      for (const { column, reason, about } of wrong) fault(column, reason, about)
      if (wrong.length === 0) plan.changes.push({ line, before, after })
    }
    firstLines.set(id, line)
  }
  faults.push(...(await findTreeFaults(list, existing, plan.changes)))
  faults.sort((a, b) => a.line - b.line)
  return plan
}

/** What could not stand in the tree once all the changes were made. */
export async function findTreeFaults(list: ListName, existing: Map<string, Entry>, changes: Change[]) {
  const view = new Map([...existing, ...changes.map(({ after }) => [after.id, after] as const)])
  const units = list === 'units' ? view : await findEvery('units')
  const find = async (inList: ListName, id: string) => (inList === 'units' ? units : view).get(id) ?? null
  const faults: LineFault[] = []
  for (const { line, after } of changes) {
    const reason = await findFault(list, after, find)
    const column = reason && (at[reason] ?? null)
    if (reason) faults.push({ line, column, reason, about: column ? toCells(after)[column] : '' })
  }
  return faults
}

function readHead(list: ListName, { line, cells }: CsvRow) {
  const known: readonly string[] = columnsOf[list]
  const columns = cells.map((cell) => cell.trim().toLowerCase()) as Column[]
  const faults: LineFault[] = []
  for (const [place, about] of columns.entries())
    if (!known.includes(about)) faults.push({ line, column: null, reason: 'import-column', about: about.slice(0, 60) })
    else if (columns.indexOf(about) < place) faults.push({ line, column: about, reason: 'import-column-twice', about })
  if (!columns.includes('id')) faults.push({ line, column: 'id', reason: 'import-column-id', about: '' })
  return { columns, faults }
}

function findWrongCells(list: ListName, entry: Entry, encoding: Encoding) {
  const cells = toCells(entry)
  return columnsOf[list].flatMap((column) => {
    const about = cells[column].slice(0, 60)
    // Windows-1251 has no ө ү ң: a spreadsheet writes a question mark in their place, and the letter is lost.
    if (encoding === 'windows-1251' && cells[column].includes('?'))
      return [{ column, reason: 'import-lost-letter', about }]
    const read = cellSchemas[column].safeParse(cells[column])
    return read.success ? [] : [{ column, reason: read.error.issues[0]?.message ?? 'unprintable', about }]
  })
}

/** A cell without the apostrophe that an export puts before what a spreadsheet would take for a formula. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n])/, '').trim()
