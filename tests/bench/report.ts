import { cpus, loadavg, totalmem, type } from 'node:os'

/** One figure that was measured, beside what it should be when there is an aim. */
export type Figure = { name: string; measured: string; aim?: string; isMet?: boolean }
/** A part of the report: the figures it stands for, and everything measured in Markdown. */
export type Section = { title: string; figures: Figure[]; body: string[] }

const load = loadavg()[0] ?? 0

/** The report as people read it: the sum on top, then each part with its tables. */
export function reportOf(sections: Section[], isQuick: boolean): string {
  const lines = [
    '# Speed',
    `Measured on ${new Date().toISOString().slice(0, 10)} in one run on one machine, which made the load as well: ${machine()}.`,
    isQuick ? '**A quick run, for developing: too short and too small to judge by.**' : '',
    [
      'To measure again: `npm run bench` (some ten minutes; writes this file). `npm run bench -- --quick` takes a minute or two',
      'and writes `.cache/performance-quick.md`; with `--only "Looking people up"` one part goes to `.cache/performance-part.md`.',
      'Where `BILIM_TEST_POSTGRES` names a server, that part is measured on PostgreSQL too. It is a report and not a test:',
      'nothing fails by the clock.',
    ].join('\n'),
    '## In sum',
    table(
      ['figure', 'measured', 'aim', ''],
      sections.flatMap(({ figures }) => figures.map((one) => [one.name, one.measured, one.aim ?? '–', verdict(one)])),
    ),
    ...sections.flatMap(({ title, body }) => [`## ${title}`, ...body]),
  ]
  return `${lines.filter(Boolean).join('\n\n')}\n`
}

/** A table in Markdown; all columns but the first are numbers or short words. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** A number with as many digits as it deserves. */
export const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 10 ? 1 : 2)

export const milliseconds = (value: number): string => `${number(value)} ms`
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

const verdict = ({ isMet }: Figure): string => (isMet === undefined ? '' : isMet ? 'met' : '**not met**')

function machine(): string {
  const [first] = cpus()
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB`
  return [
    `${cpus().length} cores (${first?.model.trim()})`,
    `${memory} of memory`,
    type(),
    `Node ${process.versions.node}`,
    `load average ${load.toFixed(1)} before the run`,
  ].join(', ')
}
