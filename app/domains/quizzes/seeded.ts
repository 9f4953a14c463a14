import { createHash } from 'node:crypto'

/** A whole number from 0 up to, but not including, `below`. */
type Random = (below: number) => number

const span = 2 ** 32
const wordsPerBlock = 8

/**
 * Numbers that follow from a text seed, the same on every machine and for ever, so that a drawn quiz can be drawn again.
 * Block n is SHA-256 of `seed:n`, read as eight unsigned 32-bit words, most significant byte first. A word is taken
 * modulo `below`; words past the last whole multiple of `below` are passed over, so that no number comes up more often.
 */
export function seeded(seed: string): Random {
  let taken = 0
  let block = Buffer.alloc(0)
  const word = () => {
    const place = taken % wordsPerBlock
    if (place === 0)
      block = createHash('sha256')
        .update(`${seed}:${taken / wordsPerBlock}`)
        .digest()
    taken++
    return block.readUInt32BE(place * 4)
  }
  return (below) => {
    const usable = span - (span % below)
    for (;;) {
      const drawn = word()
      if (drawn < usable) return drawn % below
    }
  }
}

/** The same things in a new order (Fisher–Yates, from the end); the list given stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = random(last + 1)
    const held = order[last] as T
    order[last] = order[chosen] as T
    order[chosen] = held
  }
  return order
}
