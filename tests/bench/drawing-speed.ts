import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Drawn } from '#tests/bench/draw.ts'
import { median } from '#tests/bench/load.ts'
import { kilobytes, number, type Section, table } from '#tests/bench/report.ts'
import type { Size } from '#tests/bench/size.ts'

const run = promisify(execFile)
const file = fileURLToPath(new URL('draw.ts', import.meta.url))

/** Drawing certificates, beside no server. */
export async function measureDrawing({ seconds, rounds }: Size): Promise<Section> {
  console.log('  drawing on one core, and on all')
  const [one, all]: [Drawn[], Drawn[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    one.push(await draw('one', 2 * seconds))
    all.push(await draw('all', 2 * seconds))
  }
  const cores = availableParallelism()
  const [onOne, onAll] = [paceOf(one), paceOf(all)]
  const bytes = [...one, ...all].flatMap((drawn) => drawn.bytes)
  const largest = bytes.reduce((most, size) => Math.max(most, size), 0)
  return {
    title: 'Drawing certificates',
    figures: [
      { name: 'certificates a second, one core', measured: number(onOne), aim: '≥ 100', isMet: onOne >= 100 },
      {
        name: `certificates a second, all ${cores} cores`,
        measured: number(onAll),
        aim: `≥ ${100 * cores}`,
        isMet: onAll >= 100 * cores,
      },
      { name: 'the largest PDF', measured: kilobytes(largest), aim: '≤ 60 KB', isMet: largest <= 60 * 1024 },
    ],
    body: [
      [
        'Finished PDF/A files of the five languages by turns, each with facts of its own, after a warm-up; nothing is stored. One',
        'core is the drawing function in one thread; all is the pool of threads of the built server.',
      ].join('\n'),
      table(
        ['', 'certificates/s', 'PDFs', 'median size', 'largest'],
        [
          ['one core', number(onOne), ...sizes(one)],
          [`all ${cores}`, number(onAll), ...sizes(all)],
        ],
      ),
    ],
  }
}

async function draw(way: 'one' | 'all', seconds: number): Promise<Drawn> {
  const { stdout } = await run(process.execPath, [...process.execArgv, file, way, String(seconds)], {
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 16 * 1024 * 1024,
  })
  return JSON.parse(stdout) as Drawn
}

const paceOf = (rounds: Drawn[]): number => median(rounds.map(({ seconds, bytes }) => bytes.length / seconds))

function sizes(rounds: Drawn[]): string[] {
  const bytes = rounds.flatMap((drawn) => drawn.bytes).toSorted((a, b) => a - b)
  return [String(bytes.length), kilobytes(median(bytes)), kilobytes(bytes.at(-1) ?? 0)]
}
