import { seconds } from '#app/platform/clock.ts'
import { afterCommit, db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'

// One process alone on SQLite knows of every change itself; beside others it sees theirs within a second.
const trusted = env.DATABASE_URL ? seconds(1) : Number.POSITIVE_INFINITY
let known: { number: number; at: number } | null = null

/** The epoch as it was read last; null when it is too long ago to trust. */
export const knownEpoch = (): number | null => (known && performance.now() - known.at < trusted ? known.number : null)

/** The number that every published change raises: pages kept for visitors are good for their own number only. */
export async function contentEpoch(): Promise<number> {
  const fresh = knownEpoch()
  if (fresh !== null) return fresh
  const row = await db.contentEpoch.findUnique({ where: { id: 1 } })
  return remember(row?.number ?? 0)
}

/** Makes every page kept for visitors stale. Inside a transaction it holds once that is committed. */
export async function raiseEpoch(): Promise<void> {
  const { number } = await db.contentEpoch.upsert({
    where: { id: 1 },
    create: { id: 1, number: 1 },
    update: { number: { increment: 1 } },
  })
  afterCommit(() => remember(number))
}

// A reading that began before the latest change and ended after it counts for nothing.
function remember(number: number): number {
  known = { number: Math.max(number, known?.number ?? 0), at: performance.now() }
  return known.number
}
