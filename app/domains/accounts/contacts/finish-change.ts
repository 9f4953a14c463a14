import type { ContactKind } from '#app/domains/accounts/contacts/contact-kinds.ts'
import { keepPersonWords } from '#app/domains/accounts/person-words.ts'
import { canBeAssisted } from '#app/domains/accounts/policy.ts'
import { listRoles } from '#app/domains/accounts/role-list.ts'
import { type Actor, system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { days, later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** For so long whoever holds the old contact can object to a change that somebody else made. */
export const objectionLasts = days(3)

type Change = { before: string | null; beforeConfirmedAt: Date | null; afterConfirmedAt: Date | null; askedAt: Date }

function isConfirmed({
  beforeConfirmedAt,
  afterConfirmedAt,
  assistedById,
  askedAt,
}: Change & { assistedById: string | null }) {
  if (assistedById) return afterConfirmedAt !== null && later(askedAt, objectionLasts) <= now()
  return afterConfirmedAt !== null && beforeConfirmedAt !== null
}

/** Gives a person her new contact once all who had to have confirmed it. Called inside a transaction. */
export async function finishChange(actor: Actor, changeId: string) {
  const change = await db.contactChange.findUniqueOrThrow({ where: { id: changeId } })
  if (change.doneAt || change.cancelledAt) return refuse('contact-change-over')
  if (!isConfirmed(change)) return ok({ isDone: false })
  const { personId, before, after } = change
  const kind = change.kind as ContactKind
  const end = { where: { id: changeId }, data: { cancelledAt: now() } }
  const [person, other] = await Promise.all([
    db.person.findUniqueOrThrow({ where: { id: personId }, select: { phone: true, email: true } }),
    db.person.findFirst({ where: { [kind]: after, id: { not: personId } }, select: { id: true } }),
  ])
  if (other || person[kind] !== before) {
    await db.contactChange.update(end)
    return refuse(other ? 'contact-elsewhere' : 'contact-change-over')
  }
  await db.person.update({ where: { id: personId }, data: { [kind]: after } })
  await db.contactChange.update({ where: { id: changeId }, data: { doneAt: now() } })
  await noteChanged(actor, { personId, changeId, before })
  return ok({ isDone: true })
}

/** What follows from another contact: she is found by it, and codes sent to the old one open nothing any more. */
export async function noteChanged(actor: Actor, change: { personId: string; changeId: string; before: string | null }) {
  const { personId, changeId, before } = change
  await keepPersonWords(personId)
  if (before)
    await db.oneTimeCode.updateMany({
      where: { personId, contact: before, expiresAt: { gt: now() } },
      data: { expiresAt: now() },
    })
  await record(actor, { name: 'contact.changed', personId, changeId })
}

/** Carries out the changes that a cohort manager or an administrator helped with and nobody objected to in time; she is signed out everywhere. */
export async function finishDueChanges(): Promise<void> {
  const due = await db.contactChange.findMany({
    where: {
      ...{ assistedById: { not: null }, afterConfirmedAt: { not: null }, doneAt: null, cancelledAt: null },
      askedAt: { lte: later(now(), -objectionLasts) },
    },
    select: { id: true, personId: true },
  })
  for (const { id, personId } of due)
    await transaction(async () => {
      // Who was given a role meanwhile that nobody may be helped in so, keeps what she had.
      const isAllowed = canBeAssisted(await listRoles(personId))
      if (!isAllowed) return db.contactChange.update({ where: { id }, data: { cancelledAt: now() } })
      const finished = await finishChange(system, id)
      if (finished.ok && finished.isDone) await db.session.deleteMany({ where: { personId } })
    })
}
