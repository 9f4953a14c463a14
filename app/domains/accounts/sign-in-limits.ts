import { minutes, seconds } from '#app/platform/clock.ts'
import { networkOf } from '#app/platform/network.ts'
import { rateLimit } from '#app/platform/rate-limit.ts'

const forgottenAfter = minutes(60)
// Strict for one account from one network: nobody else's wrong guesses keep a person from her own account.
const byPair = rateLimit({ tries: 8, firstWait: minutes(1), longestWait: minutes(60), forgottenAfter })
// Against guessing from many networks at once. The wait is short, for it holds up the person herself too.
const byContact = rateLimit({ tries: 40, firstWait: seconds(30), longestWait: minutes(2), forgottenAfter })
// A whole office or a class shares one network.
const byNetwork = rateLimit({ tries: 60, firstWait: minutes(1), longestWait: minutes(60), forgottenAfter })

/** Counts a try to sign in with these contacts before it is made. When one has to wait, it says how many milliseconds, and nothing is counted. */
export function takeTry(contacts: string[], address: string) {
  const network = networkOf(address)
  const pairOf = (contact: string) => `${contact} ${network}`
  const waits = contacts.flatMap((contact) => [byPair.wait(pairOf(contact)), byContact.wait(contact)])
  const milliseconds = Math.max(byNetwork.wait(network), ...waits)
  if (milliseconds > 0) return { milliseconds }
  byNetwork.take(network)
  for (const contact of contacts) {
    byPair.take(pairOf(contact))
    byContact.take(contact)
  }
  return {
    /** It was her: what this network got wrong before for this contact were slips, and count no more. */
    wasRight(right: string): void {
      for (const contact of contacts) {
        const slips = contact === right ? byPair.forget(pairOf(contact)) : 1
        byContact.giveBack(contact, slips)
        if (contact === right) byNetwork.giveBack(network, slips)
        else byPair.giveBack(pairOf(contact))
      }
    },
  }
}
