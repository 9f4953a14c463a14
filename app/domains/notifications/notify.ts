import { system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { keepMessage } from '#app/domains/notifications/message.ts'
import { isSecurity, type Told } from '#app/domains/notifications/notice-kind.ts'
import { type Reader, sayLetter } from '#app/domains/notifications/say-letter.ts'
import { type Contacts, endOfQuiet, findWishes, recipientOf } from '#app/domains/notifications/wishes.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'
import { newId } from '#app/platform/ids.ts'

/** Why it is told, once; where it is written to if not to what she signs in with now, and where else besides. */
type Where = { cause: string; contacts?: Contacts | undefined; also?: string[] }

/**
 * Tells a person something, once for each cause: in her inbox, and by mail or SMS as she wishes. May stand in the
 * transaction that made it true.
 */
export async function notify(personId: string, { cause, contacts, also, ...told }: Where & Told): Promise<void> {
  await transaction(async () => {
    if (await db.notice.findUnique({ where: { cause }, select: { id: true } })) return
    const { id } = await db.notice.create({ data: { id: newId(), personId, cause, ...asRow(told), at: now() } })
    await record(system, { name: 'notice.given', personId, noticeId: id })
    if (await writeAtOnce(personId, { cause, contacts, ...(also && { also }) }, told))
      await db.notice.update({ where: { id }, data: { mailedAt: now() } })
  })
}

// Instants as JSON has them.
const asRow = ({ kind, data }: Told) => ({ kind, data: JSON.parse(JSON.stringify(data)) })

/** Keeps the mail or SMS about it, unless she wants none, or wants it in the digest of the day. */
async function writeAtOnce(
  personId: string,
  { cause, contacts: elsewhere, also = [] }: Where,
  told: Told,
): Promise<boolean> {
  const wishes = await findWishes(personId)
  const isUrgent = isSecurity(told.kind)
  if (!isUrgent && (wishes.channel === 'none' || wishes.rhythm === 'daily')) return false
  const { contacts, ...reader } = await findReader(personId)
  const to = recipientOf(elsewhere ?? contacts, wishes.channel === 'none' ? 'mail' : wishes.channel)
  if (!to) return false
  const letter = {
    purpose: isUrgent ? ('security' as const) : ('notice' as const),
    personId,
    locale: reader.locale,
    dueAt: isUrgent ? null : endOfQuiet(wishes, reader.timeZone),
  }
  await keepMessage({ cause, ...letter, ...to, ...sayLetter(told, reader, to.channel) })
  const others = [...new Set(also)].filter((contact) => contact !== to.recipient)
  for (const recipient of others) {
    const channel = recipient.includes('@') ? 'mail' : 'sms'
    await keepMessage({
      ...{ cause: `${cause}-${channel}-${others.indexOf(recipient)}`, ...letter, channel, recipient },
      ...sayLetter(told, reader, channel),
    })
  }
  return true
}

/** Who is written to: by which name, in which language, and where. */
export async function findReader(personId: string): Promise<Reader & { contacts: Contacts }> {
  const { id, officialName, locale, country, email, phone } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { id: true, officialName: true, locale: true, country: true, email: true, phone: true },
  })
  return { id, officialName, locale: locale as Locale, timeZone: timeZoneOf(country), contacts: { email, phone } }
}
