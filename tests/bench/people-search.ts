import { execFileSync } from 'node:child_process'
import { addPopulace, type Populace } from '#tests/bench/populace.ts'
import { withPostgresql } from '#tests/bench/postgresql.ts'
import { type Figure, milliseconds, type Section, table } from '#tests/bench/report.ts'
import { writeRows } from '#tests/bench/rows.ts'
import { copyData, settingsOf } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'

const organisations = 10_000

export type Taken = { times: number[]; processor: number[] }
type Part = 'people' | 'organisations' | 'pickers' | 'duplicates' | 'session'
type Timed = Record<Part, Record<string, Taken>>

/** Lists of people and organisations, and knowing who asks, with very many of them; on PostgreSQL too where there is one. */
export async function measurePeople(firstDay: string, { people }: Size): Promise<Section[]> {
  const data = copyData(firstDay, 'people')
  console.log(`  writing ${people} people and ${organisations} organisations`)
  const populace = writeRows(data, (rows) => addPopulace(rows, { people, organisations }))
  const sections = [sectionOf('SQLite', timeOn(data, populace), people)]
  const server = process.env.BILIM_TEST_POSTGRES
  if (!server) return sections
  console.log('  the same on PostgreSQL')
  const timed = await withPostgresql(server, data, async (url) => timeOn(data, populace, url))
  return [...sections, sectionOf('PostgreSQL', timed, people)]
}

function timeOn(data: string, populace: Populace, databaseUrl = ''): Timed {
  const words = ['--import', 'tsx', 'tests/bench/time-people.ts', JSON.stringify(populace)]
  const env = { ...process.env, ...settingsOf(0, data), DATABASE_URL: databaseUrl } as NodeJS.ProcessEnv
  console.log('  looking people up')
  return JSON.parse(execFileSync(process.execPath, words, { env, encoding: 'utf8' })) as Timed
}

const at = (times: number[], part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0

/** The whole of a part by its slowest kind: that one is fast on the average helps nobody who asks for the other. */
const slowest = (kinds: Record<string, Taken>) => Math.max(...Object.values(kinds).map(({ times }) => at(times, 0.95)))

function sectionOf(database: string, timed: Timed, people: number): Section {
  const many = `${people.toLocaleString('en-GB')} people on ${database}`
  const figure = (name: string, measured: number, most: number): Figure => ({
    name: `${name}, ${many}`,
    measured: milliseconds(measured),
    aim: `≤ ${most} ms`,
    isMet: measured <= most,
  })
  const session = timed.session[''] ?? { times: [], processor: [] }
  const head = ['', 'p50', 'p95', 'processor, p50', 'processor, p95']
  const lines = (kinds: Record<string, Taken>) =>
    Object.entries(kinds).map(([name, { times, processor }]) => [
      name,
      ...[times, processor].flatMap((list) => [at(list, 0.5), at(list, 0.95)].map(milliseconds)),
    ])
  return {
    title: `Very many people on ${database}`,
    figures: [
      figure('people search, p95 of the slowest kind', slowest(timed.people), 50),
      figure('organisations search, p95 of the slowest kind', slowest(timed.organisations), 50),
      figure('session check, p50', at(session.times, 0.5), 0.3),
    ],
    body: [
      [
        `${people.toLocaleString('en-GB')} people with names, phones, posts and two sessions each in ${organisations.toLocaleString('en-GB')} organisations; a third learn on one course. Each question`,
        'is asked again and again in the process of a server, with everything its page shows of 50 rows. The columns of the',
        'processor say how long this process was at work: by the clock it also waits for what else the machine does.',
      ].join('\n'),
      ...(['people', 'organisations', 'pickers', 'duplicates'] as const).map((part) =>
        table([titles[part], ...head.slice(1)], lines(timed[part])),
      ),
      table(['session check', ...head.slice(1)], lines({ '': session })),
    ],
  }
}

const titles: Record<Exclude<Part, 'session'>, string> = {
  people: 'people',
  organisations: 'organisations and places',
  pickers: 'choosing a workplace',
  duplicates: 'pairs of accounts',
}
