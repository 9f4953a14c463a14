import { keepMessage } from '#app/domains/notifications/message.ts'
import type { Told } from '#app/domains/notifications/notice-kind.ts'
import { findReader } from '#app/domains/notifications/notify.ts'
import { sayDigest } from '#app/domains/notifications/say-letter.ts'
import { endOfQuiet, findWishes, minuteOfDay, recipientOf } from '#app/domains/notifications/wishes.ts'
import { days, later, minutes, now, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { timeZoneOf, timeZones } from '#app/platform/i18n/time-zones.ts'

const digestAt = 8 * 60
// What nobody wrote about for longer is no news; she finds it in her inbox.
const reach = days(3)
const batch = 500

/** From eight in the morning of each time zone on, writes to those who want one letter a day what they have not read yet. */
export async function sendDigests(): Promise<void> {
  for (const country of Object.keys(timeZones)) {
    const minute = minuteOfDay(now(), timeZoneOf(country))
    if (minute >= digestAt) await sendDigestsOf(country, later(now(), -minutes(minute - digestAt)))
  }
}

async function sendDigestsOf(country: string, until: Date): Promise<void> {
  const waiting = await db.notice.findMany({
    where: { ...gathered(until), person: { country, preferences: { rhythm: 'daily', channel: { not: 'none' } } } },
    distinct: ['personId'],
    take: batch,
    select: { personId: true },
  })
  for (const { personId } of waiting) await sendDigest(personId, until)
}

const gathered = (until: Date) => ({ mailedAt: null, readAt: null, at: { gt: later(until, -reach), lte: until } })

/** The letter of one day, once: the day stands in its cause, also when the clock of the machine was set back. */
async function sendDigest(personId: string, until: Date): Promise<void> {
  await transaction(async () => {
    const { contacts, ...reader } = await findReader(personId)
    const cause = `digest-${personId}-${today(reader.timeZone)}`
    if (await db.message.findUnique({ where: { cause }, select: { id: true } })) return
    const wishes = await findWishes(personId)
    const where = { personId, ...gathered(until) }
    const notices = await db.notice.findMany({ where, orderBy: { at: 'desc' } })
    if (notices.length === 0 || wishes.channel === 'none') return
    await db.notice.updateMany({ where: { id: { in: notices.map(({ id }) => id) } }, data: { mailedAt: now() } })
    const to = recipientOf(contacts, wishes.channel)
    if (!to) return
    const all = notices.map(({ kind, data }) => ({ kind, data }) as Told)
    const dueAt = endOfQuiet(wishes, reader.timeZone)
    const letter = sayDigest(all, reader, to.channel)
    await keepMessage({ cause, purpose: 'digest', personId, ...to, locale: reader.locale, ...letter, dueAt })
  })
}
