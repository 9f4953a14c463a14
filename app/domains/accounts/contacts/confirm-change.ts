import { giveBackGuess, takeGuess } from '#app/domains/accounts/code-limits.ts'
import { finishChange } from '#app/domains/accounts/contacts/finish-change.ts'
import { findOpenChange, type OpenChange } from '#app/domains/accounts/contacts/open-change.ts'
import { spendCode } from '#app/domains/accounts/one-time-code.ts'
import { endOtherSessions } from '#app/domains/accounts/session-list.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { isTaken } from '#app/platform/database/database-error.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

export type Side = 'before' | 'after'
type Typed = Partial<Record<Side, string>>

/**
 * Takes the codes of the old and of the new contact, together or one after the other. With both the contact is changed, and
 * everywhere else she is signed out. What was right counts although the other was wrong.
 */
export async function confirmContactChange(
  actor: PersonActor,
  changeId: string,
  typed: Typed,
  { sessionId, address }: { sessionId: string; address: string },
) {
  const change = await findOpenChange(actor, changeId)
  if (!change || change.isAssisted) return refuse('contact-change-over')
  const milliseconds = takeGuess(address)
  if (milliseconds > 0) return { ...refuse('code-wait'), milliseconds }
  const asked = change.sides.filter(({ side, isConfirmed }) => !isConfirmed && typed[side])
  const checked = await Promise.all(
    asked.map(async (one) => ({ ...one, isRight: await isRight(one, typed[one.side]) })),
  )
  const right = checked.filter((one) => one.isRight).map(({ side }) => side)
  const wrong = checked.filter((one) => !one.isRight).map(({ side }) => side)
  if (wrong.length === 0) giveBackGuess(address)
  try {
    return await transaction(async () => {
      const confirmed = Object.fromEntries(right.map((side) => [`${side}ConfirmedAt`, now()]))
      await db.contactChange.update({ where: { id: changeId }, data: confirmed })
      if (right.includes('before'))
        await db.person.update({ where: { id: actor.id }, data: { contactUnproven: false } })
      if (wrong.length > 0) return { ...refuse('code-wrong'), wrong }
      const finished = await finishChange(actor, changeId)
      if (finished.ok && finished.isDone) await endOtherSessions(actor, sessionId)
      return finished
    })
  } catch (error) {
    // Somebody joined with it in the same moment.
    if (isTaken(error)) return refuse('contact-elsewhere')
    throw error
  }
}

const isRight = async ({ codeId }: OpenChange['sides'][number], typed = '') =>
  codeId !== null && (await spendCode(codeId, typed.replace(/[\s\p{Pd}]/gu, '')))

/** Leaves her contacts as they are: she thought better of it. */
export function cancelContactChange(actor: PersonActor, changeId: string) {
  return transaction(async () => {
    const open = { id: changeId, personId: actor.id, doneAt: null, cancelledAt: null }
    const { count } = await db.contactChange.updateMany({ where: open, data: { cancelledAt: now() } })
    if (count === 0) return refuse('contact-change-over')
    await record(actor, { name: 'contact.change-cancelled', personId: actor.id, changeId })
    return ok({})
  })
}
