import { minutes } from '#app/platform/clock.ts'
import { networkOf } from '#app/platform/load/network.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

const rule = { firstWait: minutes(1), longestWait: minutes(10), forgottenAfter: minutes(60) }
// A class of a hundred may join in one room.
const byNetwork = rateLimit({ ...rule, tries: 120 })
// Joining tells whether a phone or an e-mail has an account; few learn that by chance, and nobody may learn it in bulk.
const takenByNetwork = rateLimit({ ...rule, tries: 20 })

/** Counts a try to join before it is made, or says for how many milliseconds one has to wait. `isTaken`: it is to hear of an earlier account. */
export function waitToJoin(address: string, isTaken: boolean): number {
  const network = networkOf(address)
  const crowd = byNetwork.wait(network)
  if (crowd > 0) return crowd
  byNetwork.take(network)
  // Who asks for accounts of others is told no more of them; the rest of her network still joins.
  if (!isTaken) return 0
  const milliseconds = takenByNetwork.wait(network)
  if (milliseconds === 0) takenByNetwork.take(network)
  return milliseconds
}
