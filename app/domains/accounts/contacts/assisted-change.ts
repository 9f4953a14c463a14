import { giveBackGuess, takeGuess } from '#app/domains/accounts/code-limits.ts'
import { objectionLasts } from '#app/domains/accounts/contacts/finish-change.ts'
import { findCodeId } from '#app/domains/accounts/contacts/open-change.ts'
import { spendCode } from '#app/domains/accounts/one-time-code.ts'
import { canSee } from '#app/domains/accounts/policy.ts'
import { type PersonActor, system } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { objectedBy } from '#app/domains/notifications/objection-token.ts'
import { later, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** A change that somebody helps with, for whoever was sent its address; null when it is over, or was never one. */
export async function findAssistedChange(id: string) {
  const row = await db.contactChange.findFirst({ where: { ...open(), id } })
  return row && { ...sayOf(row), codeId: await findCodeId(row.personId, row.after, row.askedAt) }
}

/** The changes of a person that somebody helps with, for who may know of her. */
export async function listAssistedChanges(actor: PersonActor, personId: string) {
  if (!(await canSee(actor, personId))) return []
  const rows = await db.contactChange.findMany({ where: { ...open(), personId }, orderBy: { askedAt: 'desc' } })
  return rows.map((row) => ({ ...sayOf(row), after: row.after }))
}

type Row = { id: string; kind: string; askedAt: Date; afterConfirmedAt: Date | null }

const sayOf = ({ id, kind, askedAt, afterConfirmedAt }: Row) => ({
  ...{ id, kind, isConfirmed: afterConfirmedAt !== null },
  /** From when on it counts, unless somebody objects. */
  dueAt: later(askedAt, objectionLasts),
})

/** Takes the code that went to the new contact: it is hers. The change itself waits until nobody can object any more. */
export async function confirmAssistedChange(id: string, typed: string, address: string) {
  const milliseconds = takeGuess(address)
  if (milliseconds > 0) return { ...refuse('code-wait'), milliseconds }
  const change = await findAssistedChange(id)
  if (!change) return refuse('contact-change-over')
  const isRight = change.codeId !== null && (await spendCode(change.codeId, typed.replace(/[\s\p{Pd}]/gu, '')))
  if (!isRight) return refuse('code-wrong')
  giveBackGuess(address)
  await transaction(() =>
    db.contactChange.updateMany({
      where: { ...open(), id, afterConfirmedAt: null },
      data: { afterConfirmedAt: now() },
    }),
  )
  return ok({})
}

/** Whether a token can still stop a change; null for one that we have not made. */
export async function findObjection(token: string) {
  const id = objectedBy('contact-change', token)
  const row = id ? await db.contactChange.findUnique({ where: { id } }) : null
  if (!row) return null
  const { kind, cancelledAt, doneAt } = row
  return { kind, isOpen: !cancelledAt && !doneAt, isStopped: cancelledAt !== null }
}

/** Stops a change that somebody else made: whoever holds an old contact of the account says it is not hers. */
export function objectToChange(token: string) {
  return transaction(async () => {
    const id = objectedBy('contact-change', token)
    const change = id ? await db.contactChange.findFirst({ where: { ...open(), id } }) : null
    if (!change) return refuse('contact-change-over')
    await db.contactChange.update({ where: { id: change.id }, data: { cancelledAt: now() } })
    await record(system, { name: 'contact.change-objected', personId: change.personId, changeId: change.id })
    return ok({})
  })
}

const open = () => ({ assistedById: { not: null }, doneAt: null, cancelledAt: null, expiresAt: { gt: now() } })
