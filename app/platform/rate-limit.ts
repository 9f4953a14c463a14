import { now } from '#app/platform/clock.ts'

type Tally = { failures: number; until: number }

/**
 * Counts failures by key (an account, an address) and says how long to wait after too many. The wait doubles with each
 * failure past the limit, up to `longest`; it is forgotten after `longest` without one.
 */
export function rateLimit(limit: number, firstWait: number, longest: number, keys = 50_000) {
  const tallies = new Map<string, Tally & { last: number }>()

  return {
    /** Milliseconds to wait; 0 when one may try. */
    wait(key: string): number {
      const tally = tallies.get(key)
      return tally ? Math.max(0, tally.until - now().getTime()) : 0
    },
    failed(key: string): void {
      const moment = now().getTime()
      const earlier = tallies.get(key)
      const failures = earlier && moment - earlier.last < longest ? earlier.failures + 1 : 1
      const over = failures - limit
      const until = over >= 0 ? moment + Math.min(longest, firstWait * 2 ** over) : 0
      tallies.delete(key)
      tallies.set(key, { failures, until, last: moment })
      // Bounded: the key that failed longest ago makes room.
      if (tallies.size > keys) tallies.delete(tallies.keys().next().value ?? '')
    },
    succeeded(key: string): void {
      tallies.delete(key)
    },
  }
}
