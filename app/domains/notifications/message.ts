import type { Actor } from '#app/domains/actor.ts'
import { visibleTo } from '#app/domains/notifications/policy.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

type Letter = { cause: string; personId: string; locale: string; subject: string; text: string }

/** Keeps one message to a person, by mail or else by SMS. The same cause never makes a second one. */
export async function keepMessage({ cause, personId, locale, subject, text }: Letter): Promise<void> {
  await transaction(async () => {
    if (await db.message.findUnique({ where: { cause }, select: { id: true } })) return
    const person = await db.person.findUniqueOrThrow({ where: { id: personId }, select: { email: true, phone: true } })
    const recipient = person.email ?? person.phone
    if (!recipient) return
    const channel = person.email ? 'mail' : 'sms'
    await db.message.create({
      data: { id: newId(), cause, channel, recipient, locale, subject, text, createdAt: now() },
    })
  })
}

const channels = ['mail', 'sms'] as const
type Channel = (typeof channels)[number]
export const isChannel = (value: string | null): value is Channel => channels.some((one) => one === value)

type Wanted = { channel: Channel | null; page: number; size: number }

/** Kept messages that the actor may see, newest first, a page at a time, each with the name of who is written to. */
export async function listMessages(actor: Actor, { channel, page, size }: Wanted) {
  const where = { ...visibleTo(actor), ...(channel && { channel }) }
  const [messages, count] = await Promise.all([
    db.message.findMany({
      where,
      orderBy: { createdAt: 'desc' },
      skip: (page - 1) * size,
      take: size,
      select: { id: true, channel: true, recipient: true, subject: true, locale: true, createdAt: true, sentAt: true },
    }),
    db.message.count({ where }),
  ])
  const recipients = messages.map(({ recipient }) => recipient)
  const people = await db.person.findMany({
    where: { OR: [{ email: { in: recipients } }, { phone: { in: recipients } }] },
    select: { email: true, phone: true, officialName: true },
  })
  const nameOf = (recipient: string) =>
    people.find(({ email, phone }) => email === recipient || phone === recipient)?.officialName ?? null
  return { messages: messages.map((message) => ({ ...message, name: nameOf(message.recipient) })), count }
}

/** One kept message; null when there is none or it is not for the actor to see. */
export const findMessage = (actor: Actor, id: string) => db.message.findFirst({ where: { id, ...visibleTo(actor) } })
