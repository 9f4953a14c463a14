import autocannon from 'autocannon'

export type Pace = { perSecond: number; p50: number; p95: number; p99: number }
type Load = {
  connections: number
  seconds: number
  headers?: Record<string, string>
  /** Who ask by turns, each with headers of her own. */
  people?: Record<string, string>[]
  /** Posted instead of asking for the page. */
  body?: string
  /** What every answer must be. */
  status?: number
}

/** As a browser of today asks. */
export const accepting = { 'Accept-Encoding': 'gzip, deflate, br' }

/** Asks for one page again and again on so many connections, for so long. Any other answer than the one wanted ends the run. */
export async function measure(
  url: string,
  { connections, seconds, headers, people, body, status = 200 }: Load,
): Promise<Pace> {
  const times: number[] = []
  const posting = body === undefined ? {} : { method: 'POST' as const, body }
  const common = { ...accepting, ...headers }
  const asking = people ? { requests: people.map((own) => ({ headers: { ...common, ...own } })) } : {}
  const began = performance.now()
  let ended = began
  const load = { url, connections, duration: seconds, headers: common, idReplacement: url.includes('[<id>]') }
  const run = autocannon({ ...load, ...posting, ...asking })
  run.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => {
    times.push(ms)
    ended = performance.now()
  })
  const { errors, timeouts, statusCodeStats } = await run
  const others = Object.keys(statusCodeStats).filter((code) => code !== String(status))
  if (errors + timeouts > 0 || others.length > 0 || times.length === 0)
    throw new Error(`${url}: ${times.length} answers, ${errors} errors, ${timeouts} late, statuses ${others}.`)
  return paceOf(times, (ended - began) / 1000)
}

/** How many a second, and the times that half, 95 and 99 of a hundred stay within. */
export function paceOf(times: number[], seconds: number): Pace {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Measures several things by turns, so that all of them meet the same weather, and takes the median of each. */
export async function byTurns<Name extends string>(
  rounds: number,
  measures: Record<Name, () => Promise<Pace>>,
): Promise<Record<Name, Pace>> {
  const names = Object.keys(measures) as Name[]
  const paces = new Map<Name, Pace[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const name of names) paces.get(name)?.push(await measures[name]())
  return Object.fromEntries(names.map((name) => [name, medianPace(paces.get(name) ?? [])])) as Record<Name, Pace>
}

/** The middle of some numbers. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

function medianPace(paces: Pace[]): Pace {
  const of = (key: keyof Pace) => median(paces.map((pace) => pace[key]))
  return { perSecond: of('perSecond'), p50: of('p50'), p95: of('p95'), p99: of('p99') }
}
