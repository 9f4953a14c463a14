import { later, minutes, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'

export const channels = ['mail', 'sms'] as const
export type Channel = (typeof channels)[number]
export const isChannel = (value: string | null): value is Channel => channels.some((one) => one === value)

export const rhythms = ['at-once', 'daily'] as const
export type Rhythm = (typeof rhythms)[number]

/** How the site writes to a person; hours are minutes after midnight in her time zone. */
export type Wishes = { channel: Channel | 'none'; rhythm: Rhythm; quietFrom: number; quietTo: number }

/** How the site writes to who has not said anything else. */
export const usualWishes: Wishes = { channel: 'mail', rhythm: 'at-once', quietFrom: 21 * 60, quietTo: 7 * 60 }

/** How the site writes to this person. */
export async function findWishes(personId: string): Promise<Wishes> {
  const row = await db.preferences.findUnique({
    where: { personId },
    select: { channel: true, rhythm: true, quietFrom: true, quietTo: true },
  })
  return (row as Wishes | null) ?? usualWishes
}

export type Contacts = { email: string | null; phone: string | null }

/** By which way and to which address a person is written to: as she wishes, or else by the other way she has. */
export function recipientOf(
  { email, phone }: Contacts,
  wanted: Channel,
): { channel: Channel; recipient: string } | null {
  const ways = { mail: email, sms: phone }
  for (const channel of wanted === 'mail' ? channels : channels.toReversed()) {
    const recipient = ways[channel]
    if (recipient) return { channel, recipient }
  }
  return null
}

/** How many minutes after midnight it is there. */
export function minuteOfDay(moment: Date, timeZone: TimeZone): number {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
    .format(moment)
    .split(':')
    .map(Number)
  return hour * 60 + minute
}

const minutesOfDay = 24 * 60

/** The end of the quiet hours that this moment falls into; null when it falls into none. */
export function endOfQuiet({ quietFrom, quietTo }: Wishes, timeZone: TimeZone, moment = now()): Date | null {
  const minute = minuteOfDay(moment, timeZone)
  const isQuiet =
    quietFrom <= quietTo ? minute >= quietFrom && minute < quietTo : minute >= quietFrom || minute < quietTo
  if (!isQuiet) return null
  const whole = later(moment, -(moment.getTime() % minutes(1)))
  return later(whole, minutes((quietTo - minute + minutesOfDay) % minutesOfDay))
}
