import { moveAccountBack } from '#app/domains/accounts/move-account.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { moveCertificatesBack } from '#app/domains/certificates/move-certificates.ts'
import type { Moved } from '#app/domains/duplicates/moved.ts'
import { canMerge, mergesOf } from '#app/domains/duplicates/policy.ts'
import { moveEnrolmentsBack } from '#app/domains/enrolments/move-enrolments.ts'
import { record } from '#app/domains/events.ts'
import { moveMessagesBack } from '#app/domains/notifications/move-messages.ts'
import { settingOn } from '#app/domains/organisations/setting.ts'
import { days, later, now, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** How many days there are to make two accounts of one again. */
export const daysToUndo = (timeZone: TimeZone): Promise<number> => settingOn('merge-undo.days', today(timeZone))

/** Until when two accounts that were made one at a moment can be made two again. */
export const undoUntil = async (timeZone: TimeZone, mergedAt: Date): Promise<Date> =>
  later(mergedAt, days(await daysToUndo(timeZone)))

/** Makes two accounts of one again: each has what it had before. Twice is as good as once; null when it is not hers. */
export function undoMerge(actor: PersonActor, mergeId: string) {
  return transaction(async () => {
    const merge = await db.accountMerge.findFirst({
      where: { id: mergeId, ...mergesOf(actor), mergedAt: { not: null } },
    })
    if (!merge?.mergedAt) return null
    if (!canMerge(actor)) return refuse('merge-not-yours')
    if (merge.undoneAt) return ok({})
    if ((await undoUntil(actor.timeZone, merge.mergedAt)) < now()) return refuse('merge-undo-late')
    await takeApart(merge, actor.id)
    const { mergedId } = merge
    await record(actor, { name: 'merge.undone', personId: actor.id, mergedId, mergeId })
    return ok({})
  })
}

type Merge = { id: string; keptId: string; mergedId: string; moved: unknown }

/** Gives each of two accounts what it had before they were made one, and notes who did it. Called inside a transaction. */
export async function takeApart({ id, keptId, mergedId, moved }: Merge, byId: string): Promise<void> {
  const between = { from: mergedId, to: keptId }
  const { account, enrolments, certificates, told } = moved as Moved
  await moveMessagesBack(told, between)
  await moveCertificatesBack(certificates, between)
  await moveEnrolmentsBack(enrolments, between)
  await moveAccountBack(account, between)
  await db.accountMerge.update({ where: { id }, data: { undoneAt: now(), undoneById: byId } })
}
