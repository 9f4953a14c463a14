import { isKeptOnly } from '#app/domains/notifications/message.ts'
import { interruptedFailure, isDue, unsent } from '#app/domains/notifications/unsent.ts'
import { unsubscribeAddress } from '#app/domains/notifications/unsubscribe-token.ts'
import { endOfQuiet, findWishes } from '#app/domains/notifications/wishes.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'
import { log } from '#app/platform/log.ts'
import { mail } from '#app/platform/mail/index.ts'
import { NotSent } from '#app/platform/not-sent.ts'
import { sms } from '#app/platform/sms/index.ts'

type Message = NonNullable<Awaited<ReturnType<typeof claim>>>

// Two minutes after the first failure, then four, eight … : four hours in all.
const most = 8
const firstWait = minutes(2)

/**
 * Sends one message, if it is to be sent now. It is marked as given up before it is handed over, and the mark is taken away
 * when the other side has answered: where the process ends between the two, nobody knows whether it arrived, so it is left
 * to the administrator. Nothing leaves twice by itself. False when it was tried and did not leave.
 */
export async function sendMessage(id: string): Promise<boolean> {
  const message = await claim(id)
  if (!message) return true
  try {
    await handOver(message)
  } catch (error) {
    await noteFailure(message, error)
    return false
  }
  // What a code says is nobody's business any more.
  const text = message.purpose === 'code' ? { text: '' } : {}
  await change(id, { sentAt: now(), failedAt: null, failure: null, ...text })
  return true
}

const batch = 100
const patience = 3

/** Sends what waits: after a failure, after quiet hours, or because nothing followed when it was kept. */
export async function sendWaiting(): Promise<void> {
  const waiting = await db.message.findMany({
    where: unsent(),
    orderBy: { createdAt: 'asc' },
    take: batch,
    select: { id: true },
  })
  let failures = 0
  for (const { id } of waiting) {
    if (!(await sendMessage(id))) failures += 1
    // A server that is away is not asked for each of a hundred letters.
    if (failures >= patience) return
  }
}

/** Takes a message for this process alone; null when it is not to be sent, or another was first. */
function claim(id: string) {
  return transaction(async () => {
    const message = await db.message.findUnique({ where: { id } })
    if (!message || !isDue(message) || isKeptOnly(message.channel)) return null
    const data = { tries: message.tries + 1, failedAt: now(), failure: interruptedFailure }
    await db.message.update({ where: { id }, data })
    return { ...message, ...data }
  })
}

function handOver({ id, tries, channel, recipient: to, subject, text, locale, personId, purpose }: Message) {
  // An id of its own for each try: a gateway that remembers ids would take a second try, asked for by hand, for the first.
  if (channel === 'sms') return sms.send({ id: `${id}-${tries}`, to, text })
  const canStop = purpose === 'notice' || purpose === 'digest'
  const unsubscribe = personId && canStop ? unsubscribeAddress(personId) : null
  return mail.send({ id, to, subject, text, locale, unsubscribe })
}

async function noteFailure(message: Message, error: unknown): Promise<void> {
  const { id, tries } = message
  // Its words may name an address: what is logged is the message's id and the kind of failure.
  log.warn({ messageId: id, tries, failure: error instanceof NotSent ? error.message : interruptedFailure }, 'not sent')
  if (!(error instanceof NotSent)) return
  if (error.isFinal || tries >= most) await change(id, { failure: error.message })
  else {
    const dueAt = await outsideQuiet(message, later(now(), firstWait * 2 ** (tries - 1)))
    await change(id, { failedAt: null, failure: error.message, dueAt })
  }
}

async function outsideQuiet({ personId, purpose }: Message, moment: Date): Promise<Date> {
  const person =
    purpose === 'notice' || purpose === 'digest'
      ? await db.person.findUnique({ where: { id: personId ?? '' }, select: { country: true } })
      : null
  if (!person || !personId) return moment
  return endOfQuiet(await findWishes(personId), timeZoneOf(person.country), moment) ?? moment
}

type Change = Parameters<typeof db.message.update>[0]['data']
const change = (id: string, data: Change) => transaction(() => db.message.update({ where: { id }, data }))
