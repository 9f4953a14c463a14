const keptDays = 7
const keptWeeks = 4
const keptMonths = 6

type Dated = { id: string; startedAt: Date }

/** The back-ups that stay: the newest of each of the last seven days, four weeks and six months that have one. */
export function keptBackUps(all: Dated[], timeZone: string): Set<string> {
  const newestFirst = [...all].sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime())
  const day = (moment: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment)
  const week = (moment: Date) => Math.floor((Date.parse(day(moment)) / 86_400_000 + 3) / 7)
  const month = (moment: Date) => day(moment).slice(0, 7)
  return new Set([
    ...newestOfEach(newestFirst, day, keptDays),
    ...newestOfEach(newestFirst, week, keptWeeks),
    ...newestOfEach(newestFirst, month, keptMonths),
  ])
}

function newestOfEach(newestFirst: Dated[], spanOf: (moment: Date) => string | number, most: number): string[] {
  const found = new Map<string | number, string>()
  for (const { id, startedAt } of newestFirst) {
    const span = spanOf(startedAt)
    if (!found.has(span) && found.size < most) found.set(span, id)
  }
  return [...found.values()]
}
