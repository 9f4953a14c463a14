import { openBare } from '#tests/bench/bare.ts'
import { pages, startLearning } from '#tests/bench/learner.ts'
import { byTurns, measure } from '#tests/bench/load.ts'
import { watchMemory } from '#tests/bench/memory.ts'
import { type Figure, megabytes, milliseconds, number, type Section, table } from '#tests/bench/report.ts'
import { copyData, openSite } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'

const measured = [
  { name: 'catalogue, as a visitor', path: pages.catalogue, isSignedIn: false, aim: 0.5 },
  { name: 'course page, as a visitor', path: pages.course, isSignedIn: false, aim: 0.5 },
  { name: 'lesson, signed in', path: pages.lesson, isSignedIn: true, aim: 0.15 },
  { name: 'my learning, signed in', path: pages.learning, isSignedIn: true, aim: 0.1 },
]

/** Pages beside a bare Node server sending the same bytes, and what memory the site holds meanwhile. */
export async function measurePages(firstDay: string, size: Size): Promise<Section[]> {
  const site = await openSite(copyData(firstDay, 'pages'))
  const bare = await openBare()
  const memory = await watchMemory(site)
  const cookie = await startLearning(site.origin)
  const figures: Figure[] = []
  const rows: string[][] = []
  for (const { name, path, isSignedIn, aim } of measured) {
    const headers: Record<string, string> = isSignedIn ? cookie : {}
    const here = site.origin + path
    const there = await bare.copy(here, headers)
    await measure(here, { connections: 8, seconds: size.seconds, headers })
    const shares: number[] = []
    for (const connections of size.connections) {
      console.log(`  ${name}, c = ${connections}`)
      const load = { connections, seconds: size.seconds, headers }
      const { page, floor } = await byTurns(size.rounds, {
        page: () => measure(here, load),
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
      aim: `≥ ${aim}`,
      isMet: lowest >= aim,
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
          'its own. Page and bare are measured by turns; each figure is the median of the turns. The learner is on two courses and',
          'has read two lessons. c is the number of connections, each asking again as soon as it is answered.',
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
