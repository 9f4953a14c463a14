import type { Actor } from '#app/domains/actor.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { record } from '#app/domains/events.ts'
import { canKeepProgrammes } from '#app/domains/programmes/policy.ts'
import type { Partner } from '#app/domains/programmes/schema.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** Makes an organisation a partner of a programme, from when to when: the officer knows who works there from now on. */
export function addPartner(
  actor: Actor,
  programmeId: string,
  { organisationId, ...partner }: Partner & { organisationId: string },
) {
  return transaction(async () => {
    const programme = canKeepProgrammes(actor) ? await db.programme.findUnique({ where: { id: programmeId } }) : null
    if (!programme) return refuse('programme-unknown')
    if ((await db.organisation.count({ where: { id: organisationId } })) === 0) return refuse('entry-unknown')
    if (isBackward(partner)) return refuse('entry-dates')
    if ((await db.programmePartner.count({ where: { programmeId, organisationId } })) > 0)
      return refuse('partner-known')
    const id = newId()
    await db.programmePartner.create({ data: { id, programmeId, organisationId, ...partner } })
    await raiseEpoch()
    await record(actor, { name: 'programme.partner-added', programmeId, organisationId })
    return ok({ id })
  })
}

/** Changes a partner's place among the others, and from when to when it is shown as one. */
export function changePartner(actor: Actor, programmeId: string, id: string, { rank, validFrom, validTo }: Partner) {
  return transaction(async () => {
    const before = canKeepProgrammes(actor) ? await findPartner(programmeId, id) : null
    if (!before) return refuse('programme-unknown')
    if (isBackward({ validFrom, validTo })) return refuse('entry-dates')
    const after = { rank, validFrom, validTo }
    if (before.rank === rank && before.validFrom === validFrom && before.validTo === validTo) return ok({ id })
    await db.programmePartner.update({ where: { id }, data: after })
    await raiseEpoch()
    const { organisationId } = before
    await record(actor, { name: 'programme.partner-changed', programmeId, organisationId, after })
    return ok({ id })
  })
}

/** Takes a partner that was added by mistake out of a programme; one that ends is given its last day instead. */
export function removePartner(actor: Actor, programmeId: string, id: string) {
  return transaction(async () => {
    const before = canKeepProgrammes(actor) ? await findPartner(programmeId, id) : null
    if (!before) return refuse('programme-unknown')
    await db.programmePartner.delete({ where: { id } })
    await raiseEpoch()
    await record(actor, {
      name: 'programme.partner-removed',
      ...{ programmeId, organisationId: before.organisationId },
    })
    return ok({ id })
  })
}

/** A partner of this programme; null when there is none. */
export const findPartner = (programmeId: string, id: string) =>
  db.programmePartner.findUnique({ where: { id, programmeId } })

const isBackward = ({ validFrom, validTo }: Omit<Partner, 'rank'>) => validTo !== null && validTo <= validFrom
