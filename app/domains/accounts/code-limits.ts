import { days, later, minutes, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { networkOf } from '#app/platform/load/network.ts'
import { rateLimit } from '#app/platform/load/rate-limit.ts'

// After the first code one minute, after the second two, and so on; the last stands for all that follow.
const ladder = [1, 2, 5, 15, 30, 60].map(minutes)
/** An SMS costs money and disturbs: of a day a phone gets no more than this. */
const mostOfADay = 10

const rule = { firstWait: minutes(1), longestWait: minutes(30), forgottenAfter: minutes(60) }
// A class of a hundred may join in one room, and some ask twice.
const asked = rateLimit({ ...rule, tries: 200 })
const guessed = rateLimit({ ...rule, tries: 100 })

/** For how many milliseconds no further code goes to this contact; asked inside the transaction that makes one. */
export async function waitForContact(contact: string): Promise<number> {
  const moment = now()
  const rows = await db.oneTimeCode.findMany({
    where: { contact, createdAt: { gt: later(moment, -days(1)), lte: moment } },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
    take: mostOfADay,
  })
  const [newest] = rows
  if (!newest) return 0
  const step = ladder[Math.min(rows.length, ladder.length) - 1] ?? 0
  const oldest = rows[mostOfADay - 1]
  const until = Math.max(
    later(newest.createdAt, step).getTime(),
    oldest ? later(oldest.createdAt, days(1)).getTime() : 0,
  )
  return Math.max(0, until - moment.getTime())
}

/** Counts a wish for a code from this network, or says for how many milliseconds it has to wait. */
export const takeAsked = (address: string): number => take(asked, address)

/** Counts a guess from this network, or says for how many milliseconds it has to wait. */
export const takeGuess = (address: string): number => take(guessed, address)

/** The guess was right, so it was none. */
export const giveBackGuess = (address: string): void => guessed.giveBack(networkOf(address))

function take(limit: typeof asked, address: string): number {
  const network = networkOf(address)
  const milliseconds = limit.wait(network)
  if (milliseconds === 0) limit.take(network)
  return milliseconds
}
