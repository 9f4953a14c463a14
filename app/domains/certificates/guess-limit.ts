import { minutes } from '#app/platform/clock.ts'
import { networkOf } from '#app/platform/load/network.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

const forgottenAfter = minutes(60)
// Only a number that is written rightly and stands in no register is a guess: the check character finds a slip. Thousands
// share one address of a mobile network, so the limit is wide.
const guesses = rateLimit({ tries: 300, firstWait: minutes(1), longestWait: minutes(60), forgottenAfter })
// There are a million of millions of numbers, a hundred thousand of them certificates at most: of ten million guesses one
// is right. So what is printed on paper is told to everybody, until a network asks as only a machine does.
const floods = rateLimit({ tries: 20_000, firstWait: minutes(1), longestWait: minutes(10), forgottenAfter })

/**
 * Milliseconds for which nothing is told to this address, because too many numbers were guessed from there; mostly 0.
 * A number that belongs to no certificate is counted as a guess, and one that belongs to one is told for longer.
 */
export function waitForGuesses(address: string, isKnown: boolean): number {
  const network = networkOf(address)
  const flooded = floods.wait(network)
  if (isKnown) return flooded
  const milliseconds = Math.max(flooded, guesses.wait(network))
  if (flooded === 0) floods.take(network)
  if (milliseconds === 0) guesses.take(network)
  return milliseconds
}
