import { closePassword } from '#app/domains/accounts/close-password.ts'
import { system } from '#app/domains/actor.ts'
import { takeApart, undoUntil } from '#app/domains/duplicates/undo-merge.ts'
import { record } from '#app/domains/events.ts'
import { mergeOf } from '#app/domains/notifications/objection-token.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { timeZoneOf } from '#app/platform/i18n/time-zones.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** What the letter about two accounts made one is about, to who has the letter; null for a link that we have not written. */
export async function findObjection(token: string) {
  const merge = await findMerge(token)
  if (!merge) return null
  const { mergedAt, undoneAt, timeZone } = merge
  const until = await undoUntil(timeZone, mergedAt)
  return { mergedAt, until, timeZone, state: undoneAt ? 'undone' : until < now() ? 'late' : 'open' } as const
}

/**
 * Makes two accounts of one again because the one that went over was not hers who did it. Whoever did it knew the password,
 * so it opens nothing any more: she sets a new one by a code. Twice is as good as once.
 */
export function objectToMerge(token: string) {
  return transaction(async () => {
    const merge = await findMerge(token)
    if (!merge) return null
    if (merge.undoneAt) return ok({})
    if ((await undoUntil(merge.timeZone, merge.mergedAt)) < now()) return refuse('merge-undo-late')
    const { id, keptId, mergedId } = merge
    await takeApart(merge, mergedId)
    await closePassword(mergedId)
    await record(system, { name: 'merge.objected', personId: keptId, mergedId, mergeId: id })
    return ok({})
  })
}

async function findMerge(token: string) {
  const id = mergeOf(token)
  if (!id) return null
  const merge = await db.accountMerge.findUnique({ where: { id }, include: ofWhom })
  if (!merge?.mergedAt) return null
  return { ...merge, mergedAt: merge.mergedAt, timeZone: timeZoneOf(merge.merged.country) }
}

const ofWhom = { merged: { select: { country: true } } } as const
