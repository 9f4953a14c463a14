/** Lets so many pieces of work run at once; the others wait for their turn in the order they came. */
export function takeTurns(atOnce: number) {
  const waiting: (() => void)[] = []
  let running = 0

  return {
    /** How many wait for their turn. */
    waiting: (): number => waiting.length,
    async run<T>(work: () => Promise<T>): Promise<T> {
      if (running < atOnce) running++
      else await new Promise<void>((begin) => waiting.push(begin))
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        // Whoever waits takes over the place, so nobody who comes later can slip in.
        if (next) next()
        else running--
      }
    },
  }
}
