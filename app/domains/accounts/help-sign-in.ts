import { takeFactorsAway } from '#app/domains/accounts/factors/take-away.ts'
import { canHelpSignIn, canLookAfter, canSee } from '#app/domains/accounts/policy.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { db, transaction } from '#app/platform/db.ts'
import { ok, refuse } from '#app/platform/result.ts'

/**
 * Notes that two facts only she knows were checked, and signs her out everywhere, so that nobody who took her telephone
 * stays in.
 */
export function helpSignIn(actor: PersonActor, personId: string, facts: string) {
  return transaction(async () => {
    if (!canHelpSignIn(actor, personId) || !(await canSee(actor, personId))) return refuse('person-not-yours')
    await db.session.deleteMany({ where: { personId } })
    await record(actor, { name: 'person.helped', personId, facts })
    return ok({ personId })
  })
}

/** Takes a lost second factor away, for a reason: she sets up another one when she signs in next. */
export function resetSecondFactor(actor: PersonActor, personId: string, reason: string) {
  return transaction(async () => {
    if (!canLookAfter(actor, personId) || !(await canSee(actor, personId))) return refuse('person-not-yours')
    await takeFactorsAway(actor, personId, reason)
    return ok({ personId })
  })
}
