import { openBare } from '#tests/bench/bare.ts'
import { addCrowd } from '#tests/bench/crowd.ts'
import { pages } from '#tests/bench/learner.ts'
import { byTurns, measure } from '#tests/bench/load.ts'
import { watchMemory } from '#tests/bench/memory.ts'
import { type Figure, megabytes, milliseconds, number, type Section, table } from '#tests/bench/report.ts'
import { writeRows } from '#tests/bench/rows.ts'
import { copyData, openSite } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'

const measured = [
  { name: 'catalogue, as a visitor', path: pages.catalogue, isSignedIn: false, aim: 0.5 },
  { name: 'course page, as a visitor', path: pages.course, isSignedIn: false, aim: 0.5 },
  { name: 'lesson, signed in', path: pages.lesson, isSignedIn: true, aim: 0.15 },
  { name: 'my learning, signed in', path: pages.learning, isSignedIn: true, aim: 0.1 },
  // An address that was never asked for is drawn anew each time, as for a learner who is the first to have read just this.
  { name: 'lesson, signed in, drawn anew', path: `${pages.lesson}?n=[<id>]`, isSignedIn: true },
  { name: 'my learning, signed in, drawn anew', path: `${pages.learning}?n=[<id>]`, isSignedIn: true },
]

// Learners of each state of progress.
const perState = 4

/** Pages beside a bare Node server sending the same bytes, and what memory the site holds meanwhile. */
export async function measurePages(firstDay: string, size: Size): Promise<Section[]> {
  const data = copyData(firstDay, 'pages')
  const people = writeRows(data, (rows) => addCrowd(rows, perState))
  const site = await openSite(data)
  const bare = await openBare()
  const memory = await watchMemory(site)
  const figures: Figure[] = []
  const rows: string[][] = []
  for (const { name, path, isSignedIn, aim } of measured) {
    const asking = isSignedIn ? { people } : {}
    const here = site.origin + path
    const there = await bare.copy(here, isSignedIn ? (people[0] ?? {}) : {})
    await measure(here, { connections: 8, seconds: size.seconds, ...asking })
    const shares: number[] = []
    for (const connections of size.connections) {
      console.log(`  ${name}, c = ${connections}`)
      const load = { connections, seconds: size.seconds }
      const { page, floor } = await byTurns(size.rounds, {
        page: () => measure(here, { ...load, ...asking }),
        floor: () => measure(there, load),
      })
      const share = page.perSecond / floor.perSecond
      shares.push(share)
      const times = [page.p50, page.p95, page.p99].map(milliseconds)
      rows.push([
        name,
        String(connections),
        number(page.perSecond),
        ...times,
        number(floor.perSecond),
        share.toFixed(2),
      ])
    }
    const lowest = Math.min(...shares)
    figures.push({
      name: `${name}: share of bare, the lowest at c = ${size.connections.join(', ')}`,
      measured: lowest.toFixed(2),
      ...(aim && { aim: `≥ ${aim}`, isMet: lowest >= aim }),
    })
  }
  const { idle, most } = await memory.stop()
  await Promise.all([bare.close(), site.close()])
  return [
    {
      title: 'Pages beside a bare server',
      figures,
      body: [
        [
          'Bare is `node:http` sending the bytes and headers of the very page, encoded as the page was (Brotli), from a process of',
          'its own. Page and bare are measured by turns; each figure is the median of the turns. c is the number of connections,',
          `each asking again as soon as it is answered. Those who are signed in are ${people.length} learners by turns, on two courses, who have`,
          'read none to all lessons of one of them: what they see is looked up for every answer, and drawn once for all who see the',
          'same. Drawn anew says what it costs when nobody saw the same before: such an address is new each time.',
        ].join('\n'),
        table(['page', 'c', 'requests/s', 'p50', 'p95', 'p99', 'bare, requests/s', 'share of bare'], rows),
      ],
    },
    {
      title: 'Memory',
      figures: [
        { name: 'memory, idle', measured: megabytes(idle) },
        { name: 'memory, the most under load', measured: megabytes(most) },
      ],
      body: [
        'Resident memory of the server: three seconds after its start, and the most seen while the pages above were asked for.',
      ],
    },
  ]
}
