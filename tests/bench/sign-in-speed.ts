import { demo } from '#tests/bench/learner.ts'
import { byTurns, measure } from '#tests/bench/load.ts'
import { type Figure, milliseconds, number, type Section, table } from '#tests/bench/report.ts'
import { copyData, openSite } from '#tests/bench/site.ts'
import type { Size } from '#tests/bench/size.ts'

/** Signing in with the right password, which is slow on purpose. */
export async function measureSignIn(firstDay: string, { seconds, rounds }: Size): Promise<Section> {
  const site = await openSite(copyData(firstDay, 'sign-in'))
  const body = new URLSearchParams(demo).toString()
  const headers = { Origin: site.origin, 'Content-Type': 'application/x-www-form-urlencoded' }
  const rows: string[][] = []
  const figures: Figure[] = []
  for (const c of [1, 8]) {
    console.log(`  signing in, c = ${c}`)
    const load = { connections: c, seconds: 2 * seconds, headers, body, status: 302 }
    const { here } = await byTurns(rounds, { here: () => measure(`${site.origin}/ky/sign-in`, load) })
    rows.push([String(c), number(here.perSecond), ...[here.p50, here.p95, here.p99].map(milliseconds)])
    figures.push({ name: `sign-ins a second, c = ${c}`, measured: number(here.perSecond) })
  }
  await site.close()
  return {
    title: 'Signing in',
    figures,
    body: [
      'Each checks a password by argon2id (19 MiB, two passes), away from the main thread, and starts a session.',
      table(['c', 'sign-ins/s', 'p50', 'p95', 'p99'], rows),
    ],
  }
}
