import { minutes, seconds } from '#app/platform/clock.ts'
import { networkOf } from '#app/platform/load/network.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

const forgottenAfter = minutes(60)
// Strict for one account from one network: nobody else's wrong guesses keep a person from her own account.
const byPair = rateLimit({ tries: 8, firstWait: minutes(1), longestWait: minutes(60), forgottenAfter })
// Against guessing from many networks at once. The wait is short, for it holds up the person herself too.
const byContact = rateLimit({ tries: 40, firstWait: seconds(30), longestWait: minutes(2), forgottenAfter })
// A whole office or a class shares one network.
const byNetwork = rateLimit({ tries: 60, firstWait: minutes(1), longestWait: minutes(60), forgottenAfter })

// Where a person has signed in before, guesses from elsewhere do not hold her up. The oldest makes room.
const knownPairs = new Set<string>()
const mostKnown = 50_000

/** For how many milliseconds one has to wait before the next try to sign in with these contacts. */
export function waitToTry(contacts: string[], address: string): number {
  const network = networkOf(address)
  const waits = contacts.flatMap((contact) => {
    const pair = `${contact} ${network}`
    return [byPair.wait(pair), knownPairs.has(pair) ? 0 : byContact.wait(contact)]
  })
  return Math.max(byNetwork.wait(network), ...waits)
}

/** Counts a try to sign in with these contacts before it is made. When one has to wait, it says how long, and nothing is counted. */
export function takeTry(contacts: string[], address: string) {
  const network = networkOf(address)
  const pairOf = (contact: string) => `${contact} ${network}`
  const milliseconds = waitToTry(contacts, address)
  if (milliseconds > 0) return { milliseconds }
  byNetwork.take(network)
  for (const contact of contacts) {
    byPair.take(pairOf(contact))
    byContact.take(contact)
  }
  return {
    /** It was her: what this network got wrong before for this contact were slips, and count no more. */
    wasRight(right: string): void {
      knownPairs.delete(pairOf(right))
      knownPairs.add(pairOf(right))
      if (knownPairs.size > mostKnown) knownPairs.delete(knownPairs.values().next().value ?? '')
      for (const contact of contacts) {
        const slips = contact === right ? byPair.forget(pairOf(contact)) : 1
        byContact.giveBack(contact, slips)
        if (contact === right) byNetwork.giveBack(network, slips)
        else byPair.giveBack(pairOf(contact))
      }
    },
  }
}
