import { minutes } from '#app/platform/clock.ts'
import { networkOf } from '#app/platform/load/network.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

const rule = { firstWait: minutes(1), longestWait: minutes(10), forgottenAfter: minutes(60) }
// A class of a hundred may join in one room.
const byNetwork = rateLimit({ ...rule, tries: 120 })
// Joining tells whether a phone or an e-mail has an account; few learn that by chance, and nobody may learn it in bulk.
const takenByNetwork = rateLimit({ ...rule, tries: 20 })

/** Counts a try to join before it is made; false when one has to wait. `isTaken`: it is to hear of an earlier account. */
export function mayJoin(address: string, isTaken: boolean): boolean {
  const network = networkOf(address)
  if (byNetwork.wait(network) > 0) return false
  byNetwork.take(network)
  // Who asks for accounts of others is told no more of them; the rest of her network still joins.
  if (!isTaken) return true
  if (takenByNetwork.wait(network) > 0) return false
  takenByNetwork.take(network)
  return true
}
