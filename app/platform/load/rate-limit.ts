import { now } from '#app/platform/clock.ts'

type Rule = {
  /** How many tries before one has to wait. */
  tries: number
  /** The wait doubles with each further try, from the first up to the longest. */
  firstWait: number
  longestWait: number
  /** All is forgotten after this long without a try. */
  forgottenAfter: number
  /** Bounds the memory: the key tried longest ago makes room. */
  keys?: number
}
type Tally = { tries: number; until: number; last: number }

/**
 * Counts tries by key (an account, a network). A try is counted before it is known how it ends, so that many at once
 * count as many; what turns out to be right is given back.
 */
export function rateLimit({ tries: limit, firstWait, longestWait, forgottenAfter, keys = 50_000 }: Rule) {
  const tallies = new Map<string, Tally>()

  /** A last try that lies ahead was before the clock was set back: what was left of the wait begins anew. */
  const tallyOf = (key: string, moment: number): Tally | undefined => {
    const tally = tallies.get(key)
    const ahead = Math.max(0, (tally?.last ?? 0) - moment)
    if (tally && ahead > 0) Object.assign(tally, { until: tally.until - ahead, last: moment })
    return tally
  }

  return {
    /** Milliseconds to wait; 0 when one may try. */
    wait(key: string): number {
      const moment = now().getTime()
      return Math.max(0, (tallyOf(key, moment)?.until ?? 0) - moment)
    },
    take(key: string): void {
      const moment = now().getTime()
      const earlier = tallyOf(key, moment)
      const tries = earlier && moment - earlier.last < forgottenAfter ? earlier.tries + 1 : 1
      const over = tries - limit
      const until = over >= 0 ? moment + Math.min(longestWait, firstWait * 2 ** over) : 0
      tallies.delete(key)
      tallies.set(key, { tries, until, last: moment })
      if (tallies.size > keys) tallies.delete(tallies.keys().next().value ?? '')
    },
    giveBack(key: string, tries = 1): void {
      const tally = tallies.get(key)
      if (!tally) return
      tally.tries = Math.max(0, tally.tries - tries)
      if (tally.tries < limit) tally.until = 0
    },
    /** Begins anew for this key, and says how many tries were counted. */
    forget(key: string): number {
      const tries = tallies.get(key)?.tries ?? 0
      tallies.delete(key)
      return tries
    },
  }
}
