import { minutes } from '#app/platform/clock.ts'
import { networkOf } from '#app/platform/load/network.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

// A class of a hundred may join in one room.
const byNetwork = rateLimit({
  tries: 120,
  firstWait: minutes(1),
  longestWait: minutes(10),
  forgottenAfter: minutes(60),
})

/** Counts a try to join before it is made, or says for how many milliseconds one has to wait. */
export function waitToJoin(address: string): number {
  const network = networkOf(address)
  const milliseconds = byNetwork.wait(network)
  if (milliseconds === 0) byNetwork.take(network)
  return milliseconds
}
