import { isLastAdministrator } from '#app/domains/accounts/last-administrator.ts'
import { moveAccount } from '#app/domains/accounts/move-account.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { moveCertificates } from '#app/domains/certificates/move-certificates.ts'
import type { Moved } from '#app/domains/duplicates/moved.ts'
import { factorOf, sealOther } from '#app/domains/duplicates/other-account.ts'
import { canMerge } from '#app/domains/duplicates/policy.ts'
import { moveEnrolments } from '#app/domains/enrolments/move-enrolments.ts'
import { record } from '#app/domains/events.ts'
import { moveMessages } from '#app/domains/notifications/move-messages.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/**
 * Makes the account of a person and another, which she has shown to be hers too, one: what she learned, her certificates,
 * posts, consents and letters go over, nobody can sign in to the other any more, and it can be undone for some weeks.
 */
export function mergeAccounts(actor: PersonActor, mergedId: string, { isCodeShown = false } = {}) {
  return transaction(async () => {
    if (!canMerge(actor)) return refuse('merge-not-yours')
    if (mergedId === actor.id) return refuse('merge-itself')
    const kept = { keptId: actor.id }
    const before = await db.accountMerge.findFirst({ where: { ...isMerged, mergedId: { in: [mergedId, actor.id] } } })
    if (before)
      return before.mergedId === mergedId && before.keptId === actor.id ? ok({}) : refuse('merge-not-possible')
    const other = await db.person.findUniqueOrThrow({
      where: { id: mergedId },
      select: { nameKey: true, suspensions: { where: { endedAt: null }, select: { id: true } } },
    })
    const isClosed = other.nameKey === '' || other.suspensions.length > 0
    if (isClosed || (await isLeaving(actor.id, mergedId))) return refuse('merge-not-possible')
    if (await isLastAdministrator(mergedId)) return refuse('last-administrator')
    // A password alone does not show that it is her.
    const factor = await factorOf(mergedId)
    if (factor === 'elsewhere') return refuse('merge-second-factor')
    if (factor === 'code' && !isCodeShown) return { ...refuse('merge-code'), sealed: sealOther(actor, mergedId) }

    const between = { from: mergedId, to: actor.id }
    const moved: Moved = {
      account: await moveAccount(between),
      enrolments: await moveEnrolments(between),
      certificates: await moveCertificates(between),
      told: await moveMessages(between),
    }
    const said = { ...kept, mergedId, consentedAt: now(), mergedAt: now(), moved }
    const asked = await db.accountMerge.findFirst({
      where: {
        mergedAt: null,
        declinedAt: null,
        OR: [
          { ...kept, mergedId },
          { keptId: mergedId, mergedId: actor.id },
        ],
      },
    })
    const mergeId = asked?.id ?? newId()
    if (asked) await db.accountMerge.update({ where: { id: mergeId }, data: said })
    else await db.accountMerge.create({ data: { id: mergeId, askedAt: now(), ...said } })
    await record(actor, { name: 'accounts.merged', personId: actor.id, mergedId, mergeId })
    await record(actor, { name: 'account.merged-away', personId: mergedId, mergeId })
    return ok({})
  })
}

const isMerged = { mergedAt: { not: null }, undoneAt: null }

/** Whether one of the two has asked to be forgotten: what was to go would stay, or the other way round. */
const isLeaving = async (...ids: string[]): Promise<boolean> =>
  (await db.erasure.count({ where: { personId: { in: ids }, cancelledAt: null, doneAt: null } })) > 0
