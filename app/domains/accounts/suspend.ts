import { isLastAdministrator } from '#app/domains/accounts/last-administrator.ts'
import { canLookAfter, canSee } from '#app/domains/accounts/policy.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Keeps a person out of her account, for a reason: she is signed out everywhere. Her certificates stay as they are. */
export function suspendPerson(actor: PersonActor, personId: string, reason: string) {
  return transaction(async () => {
    if (!(await mayLookAfter(actor, personId))) return refuse('person-not-yours')
    if (await isSuspended(personId)) return refuse('already-suspended')
    if (await isLastAdministrator(personId)) return refuse('last-administrator')
    await db.suspension.create({ data: { id: newId(), personId, reason, from: now(), byId: actor.id } })
    await db.session.deleteMany({ where: { personId } })
    await record(actor, { name: 'person.suspended', personId })
    return ok({ personId })
  })
}

/** Lets a person back into her account. */
export function reinstatePerson(actor: PersonActor, personId: string) {
  return transaction(async () => {
    if (!(await mayLookAfter(actor, personId))) return refuse('person-not-yours')
    const { count } = await db.suspension.updateMany({
      where: { personId, endedAt: null },
      data: { endedAt: now(), endedById: actor.id },
    })
    if (count === 0) return refuse('not-suspended')
    await record(actor, { name: 'person.reinstated', personId })
    return ok({ personId })
  })
}

/** Whether a person is kept out of her account now. */
export const isSuspended = async (personId: string): Promise<boolean> =>
  (await db.suspension.count({ where: { personId, endedAt: null } })) > 0

const mayLookAfter = async (actor: PersonActor, personId: string) =>
  canLookAfter(actor, personId) && (await canSee(actor, personId))
