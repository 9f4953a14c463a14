import { canPrintSlips, slipsVisibleTo } from '#app/domains/accounts/policy.ts'
import { hashSlip, newSlip } from '#app/domains/accounts/printed-code.ts'
import { endOfDay, type SlipsForm } from '#app/domains/accounts/slips-schema.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** More slips than this, good and not used yet, are not about in one place: each lets somebody claim a phone. */
const mostOpen = 2000

/**
 * Makes slips with which people join where no SMS comes. Their codes are in this answer and nowhere else: only hashes are
 * kept, so whoever sends the same form again is told that it was shown, and makes new ones.
 */
export function printSlips(actor: PersonActor, form: SlipsForm) {
  const { batch: id, organisationId, count } = form
  const expiresAt = endOfDay(form.until)
  return transaction(async () => {
    if (!canPrintSlips(actor, organisationId)) return refuse('slips-place')
    if (await db.printedCodeBatch.findUnique({ where: { id }, select: { id: true } })) return refuse('slips-shown')
    if ((await countOpen(organisationId)) + count > mostOpen) return refuse('slips-many')
    const codes = Array.from({ length: count }, newSlip)
    const rows = codes.map((code) => ({ id: newId(), codeHash: hashSlip(code) }))
    await db.printedCodeBatch.create({
      data: { id, organisationId, madeById: actor.id, madeAt: now(), expiresAt, codes: { create: rows } },
    })
    await record(actor, { name: 'slips.printed', batchId: id, organisationId, count })
    return ok({ codes, expiresAt })
  })
}

const countOpen = (organisationId: string | null) =>
  db.printedCode.count({
    where: { usedAt: null, batch: { organisationId, withdrawnAt: null, expiresAt: { gt: now() } } },
  })

/** Makes the slips of a batch that nobody has used worthless: they were lost, or seen by somebody they were not for. */
export function withdrawSlips(actor: PersonActor, batchId: string) {
  return transaction(async () => {
    const open = { id: batchId, withdrawnAt: null, expiresAt: { gt: now() }, AND: slipsVisibleTo(actor) }
    const { count } = await db.printedCodeBatch.updateMany({ where: open, data: { withdrawnAt: now() } })
    if (count === 0) return refuse('slips-unknown')
    await record(actor, { name: 'slips.withdrawn', batchId })
    return ok({ batchId })
  })
}
