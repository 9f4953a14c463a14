import { type Actor, system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { visibleTo } from '#app/domains/notifications/policy.ts'
import type { Channel } from '#app/domains/notifications/wishes.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { mail } from '#app/platform/mail/index.ts'
import { sms } from '#app/platform/sms/index.ts'

/** `security` is written whatever a person chose, and cannot be unsubscribed from. */
export type Purpose = 'notice' | 'security' | 'digest' | 'code'

type Letter = {
  cause: string
  purpose: Purpose
  personId: string | null
  channel: Channel
  recipient: string
  locale: string
  subject: string
  text: string
  /** Not before. */
  dueAt?: Date | null
}

/** Keeps one mail or SMS, which leaves as soon as it may. The same cause never makes a second one. */
export async function keepMessage({ dueAt = null, ...letter }: Letter): Promise<void> {
  await transaction(async () => {
    if (await db.message.findUnique({ where: { cause: letter.cause }, select: { id: true } })) return
    const { id } = await db.message.create({ data: { id: newId(), ...letter, dueAt, createdAt: now() } })
    await record(system, { name: 'message.kept', messageId: id })
  })
}

/** Whether what goes by this way is only kept, for the administrator to look at. */
export const isKeptOnly = (channel: string): boolean => (channel === 'sms' ? sms : mail).isKept

type Wanted = { channel: Channel | null; onlyFailed?: boolean; page: number; size: number }

/** Kept messages that the actor may see, newest first, a page at a time, each with the name of who is written to. */
export async function listMessages(actor: Actor, { channel, onlyFailed, page, size }: Wanted) {
  const where = { ...visibleTo(actor), ...(channel && { channel }), ...(onlyFailed && { failedAt: { not: null } }) }
  const [rows, count] = await Promise.all([
    db.message.findMany({
      where,
      orderBy: { createdAt: 'desc' },
      skip: (page - 1) * size,
      take: size,
    }),
    db.message.count({ where }),
  ])
  const recipients = rows.map(({ recipient }) => recipient)
  const people = await db.person.findMany({
    where: { OR: [{ email: { in: recipients } }, { phone: { in: recipients } }] },
    select: { email: true, phone: true, officialName: true },
  })
  const nameOf = (recipient: string) =>
    people.find(({ email, phone }) => email === recipient || phone === recipient)?.officialName ?? null
  const messages = rows.map((row) => {
    const { id, channel, recipient, subject, locale, createdAt } = row
    return { id, channel, recipient, subject, locale, createdAt, state: stateOf(row), name: nameOf(recipient) }
  })
  return { messages, count }
}

/**
 * One kept message; null when there is none or it is not for the actor to see. What a code says opens an account, so it is
 * shown only where nothing is sent and there is no other way to learn it.
 */
export async function findMessage(actor: Actor, id: string) {
  const row = await db.message.findFirst({ where: { id, ...visibleTo(actor) } })
  if (!row) return null
  const isHidden = row.purpose === 'code' && !isKeptOnly(row.channel)
  return { ...row, text: isHidden ? '' : row.text, state: stateOf(row) }
}

type Row = { channel: string; text: string; sentAt: Date | null; failedAt: Date | null; dueAt: Date | null }
type MessageState = 'kept' | 'waiting' | 'later' | 'sent' | 'failed' | 'run-out'

/** How far a message has come. */
function stateOf({ channel, text, sentAt, failedAt, dueAt }: Row): MessageState {
  if (sentAt) return 'sent'
  if (text === '') return 'run-out'
  if (failedAt) return 'failed'
  if (isKeptOnly(channel)) return 'kept'
  return dueAt && dueAt > now() ? 'later' : 'waiting'
}
