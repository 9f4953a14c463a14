import type { Actor, PersonActor } from '#app/domains/actor.ts'
import { canMerge, canSeekDuplicates, mergesOf } from '#app/domains/duplicates/policy.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

type Pair = { keptId: string; mergedId: string }

/** Asks a person whether another account is hers too. Nothing goes over before she has shown that it is. */
export function proposeMerge(actor: Actor, { keptId, mergedId }: Pair) {
  return transaction(async () => {
    if (!canSeekDuplicates(actor) || actor.kind !== 'person') return refuse('merge-not-yours')
    if (keptId === mergedId) return refuse('merge-itself')
    const pair = [keptId, mergedId]
    const people = await db.person.count({ where: { id: { in: pair }, nameKey: { not: '' } } })
    const merged = { mergedId: { in: pair }, mergedAt: { not: null }, undoneAt: null }
    if (people < 2 || (await db.accountMerge.count({ where: merged })) > 0) return refuse('merge-not-possible')
    const open = { keptId: { in: pair }, mergedId: { in: pair }, mergedAt: null, declinedAt: null }
    if ((await db.accountMerge.count({ where: open })) > 0) return ok({})
    const id = newId()
    await db.accountMerge.create({ data: { id, keptId, mergedId, askedById: actor.id, askedAt: now() } })
    await record(actor, { name: 'merge.proposed', personId: keptId, mergedId, mergeId: id })
    return ok({})
  })
}

/** Notes that the other account is not hers, so that she is not asked again; null when she was not asked. */
export function declineMerge(actor: PersonActor, mergeId: string) {
  return transaction(async () => {
    const merge = await db.accountMerge.findFirst({ where: { id: mergeId, ...mergesOf(actor), mergedAt: null } })
    if (!merge) return null
    if (!canMerge(actor)) return refuse('merge-not-yours')
    if (merge.declinedAt) return ok({})
    await db.accountMerge.update({ where: { id: mergeId }, data: { declinedAt: now() } })
    await record(actor, { name: 'merge.declined', personId: actor.id, mergedId: merge.mergedId, mergeId })
    return ok({})
  })
}
