import { minutes } from '#app/platform/clock.ts'
import { networkOf } from '#app/platform/load/network.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

// Only a number that is written rightly and stands in no register is a guess: the check character finds a slip. Thousands
// share one address of a mobile network, so the limit is wide; at this pace nobody comes upon a certificate.
const guesses = rateLimit({
  tries: 300,
  firstWait: minutes(1),
  longestWait: minutes(60),
  forgottenAfter: minutes(60),
})

/**
 * Milliseconds for which nothing is told to this address, because too many numbers were guessed from there; mostly 0.
 * A number that belongs to no certificate is counted as a guess.
 */
export function waitForGuesses(address: string, isKnown: boolean): number {
  const network = networkOf(address)
  const milliseconds = guesses.wait(network)
  if (milliseconds === 0 && !isKnown) guesses.take(network)
  return milliseconds
}
