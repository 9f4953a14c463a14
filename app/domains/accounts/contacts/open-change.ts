import { type ContactKind, otherKind } from '#app/domains/accounts/contacts/contact-kinds.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

export type OpenChange = NonNullable<Awaited<ReturnType<typeof findOpenChange>>>

/** How she is reached, and what is being changed about it. */
export async function findContacts(actor: PersonActor) {
  const [person, changes] = await Promise.all([
    db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { phone: true, email: true } }),
    db.contactChange.findMany({
      where: { ...isOpen(), personId: actor.id },
      select: { id: true, kind: true, assistedById: true },
    }),
  ])
  return {
    ...person,
    changes: changes.map(({ assistedById, ...one }) => ({ ...one, isAssisted: assistedById !== null })),
  }
}

/** A change of hers that is under way: which of its sides are confirmed, and by which codes the others are. */
export async function findOpenChange(actor: PersonActor, id: string) {
  const row = await db.contactChange.findFirst({
    where: { ...isOpen(), id, personId: actor.id },
    include: { person: { select: { phone: true, email: true } } },
  })
  if (!row) return null
  const kind = row.kind as ContactKind
  const old = row.before ?? row.person[otherKind(kind)]
  const codeOf = async (contact: string | null) => (contact ? await findCodeId(actor.id, contact, row.askedAt) : null)
  const [beforeCode, afterCode] = await Promise.all([codeOf(old), codeOf(row.after)])
  return {
    ...{ id, kind, after: row.after, isAssisted: row.assistedById !== null },
    sides: [
      { side: 'after' as const, contact: row.after, isConfirmed: row.afterConfirmedAt !== null, codeId: afterCode },
      { side: 'before' as const, contact: old, isConfirmed: row.beforeConfirmedAt !== null, codeId: beforeCode },
    ],
  }
}

/** The newest code that was sent to a contact for this. */
export async function findCodeId(personId: string, contact: string, since: Date): Promise<string | null> {
  const code = await db.oneTimeCode.findFirst({
    where: { personId, contact, purpose: 'change-contact', createdAt: { gte: since } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return code?.id ?? null
}

const isOpen = () => ({ doneAt: null, cancelledAt: null, expiresAt: { gt: now() } })
