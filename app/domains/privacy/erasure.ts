import { isLastAdministrator } from '#app/domains/accounts/last-administrator.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { settingOn } from '#app/domains/organisations/setting.ts'
import { days, later, now, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** How many days she has to change her mind when she asks today. */
export const daysToReconsider = (actor: PersonActor): Promise<number> =>
  settingOn('erasure.days', today(actor.timeZone))

/** When a person is to be forgotten at her own wish; null when she has not asked for it, or not any more. */
export async function findErasure(actor: PersonActor): Promise<{ id: string; dueAt: Date } | null> {
  return db.erasure.findFirst({
    where: { personId: actor.id, cancelledAt: null, doneAt: null },
    select: { id: true, dueAt: true },
  })
}

/**
 * Notes her wish to be forgotten, which is carried out when the days to change her mind are over. Asking twice is one wish.
 * The last administrator appoints another one first.
 */
export function askErasure(actor: PersonActor) {
  return transaction(async () => {
    if (await findErasure(actor)) return ok({})
    if (await isLastAdministrator(actor.id)) return refuse('last-administrator')
    const id = newId()
    const dueAt = later(now(), days(await daysToReconsider(actor)))
    await db.erasure.create({ data: { id, personId: actor.id, askedAt: now(), dueAt } })
    await record(actor, { name: 'erasure.asked', personId: actor.id, erasureId: id })
    return ok({})
  })
}

/** Takes her wish to be forgotten back. Refused once it is due, for it may have begun. */
export function withdrawErasure(actor: PersonActor) {
  return transaction(async () => {
    const erasure = await findErasure(actor)
    if (!erasure) return ok({})
    if (erasure.dueAt <= now()) return refuse('erasure-begun')
    await db.erasure.update({ where: { id: erasure.id }, data: { cancelledAt: now() } })
    await record(actor, { name: 'erasure.withdrawn', personId: actor.id, erasureId: erasure.id })
    return ok({})
  })
}
