import { isKeptOnly } from '#app/domains/notifications/message.ts'
import { channels } from '#app/domains/notifications/wishes.ts'
import { days, hours, later, now } from '#app/platform/clock.ts'
import { db, type Prisma, transaction } from '#app/platform/db.ts'

/** Why a message is given up of which nobody knows whether it arrived. */
export const interruptedFailure = 'interrupted'

// Older news is none any more: when mail is switched on, what was kept for weeks stays where it is.
const reach = days(2)
// No quiet hours last so long: what lies further ahead was planned before the clock was set back.
const furthest = days(2)

/** Messages that are to be sent by now. */
export const unsent = (): Prisma.MessageWhereInput => ({
  sentAt: null,
  failedAt: null,
  text: { not: '' },
  createdAt: { gt: later(now(), -reach) },
  channel: { in: channels.filter((channel) => !isKeptOnly(channel)) },
  OR: [{ dueAt: null }, { dueAt: { lte: now() } }, { dueAt: { gt: later(now(), furthest) } }],
})

type Row = { sentAt: Date | null; failedAt: Date | null; text: string; dueAt: Date | null }

/** Whether one message is to be sent now. */
export const isDue = ({ sentAt, failedAt, text, dueAt }: Row): boolean =>
  !sentAt && !failedAt && text !== '' && (!dueAt || dueAt <= now() || dueAt > later(now(), furthest))

// The longest that a code of ours opens anything.
const codesLive = hours(1)

/** Forgets what codes said that have run out. */
export async function forgetCodes(): Promise<void> {
  const [before, ahead] = [later(now(), -codesLive), later(now(), codesLive)]
  await transaction(() =>
    db.message.updateMany({
      where: { purpose: 'code', text: { not: '' }, OR: [{ createdAt: { lt: before } }, { createdAt: { gt: ahead } }] },
      data: { text: '' },
    }),
  )
}
