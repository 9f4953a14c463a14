import type { PostForm } from '#app/domains/accounts/schema.ts'
import type { Actor, PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { checkWorkplace } from '#app/domains/organisations/place.ts'
import { isOfferedPosition } from '#app/domains/organisations/position.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

const refusals = { unknown: 'place-unknown', closed: 'place-closed', 'too-wide': 'place-too-wide' } as const

/** Where a person works now, if she has said so. */
export function findPost(personId: string) {
  return db.post.findFirst({ where: { personId, to: null }, orderBy: { from: 'desc' } })
}

/** The unit to begin with when she says where she works: that of her post, or else the country she lives in. */
export async function findFirstUnit(actor: PersonActor): Promise<string | null> {
  const post = await findPost(actor.id)
  if (post) return post.unitId
  const { country } = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { country: true } })
  const unit = await db.unit.findUnique({ where: { id: country }, select: { id: true } })
  return unit?.id ?? null
}

/**
 * Notes where a person works from now on; an earlier post ends today and stays on the record. Refused is a place that is
 * no longer in force, or so wide that no report could count her municipality.
 */
export function recordPost(actor: Actor, personId: string, form: PostForm) {
  return transaction(async () => {
    const place = await checkWorkplace(form.unitId)
    if (place !== 'fits') return refuse(refusals[place])
    const before = await findPost(personId)
    const isOffered = await isOfferedPosition(form.positionId, before?.positionId)
    const organisation = form.organisationId
      ? await db.organisation.findUnique({ where: { id: form.organisationId, unitId: form.unitId } })
      : null
    if (!isOffered || (form.organisationId && !organisation)) return refuse('place-unknown')

    const data = {
      unitId: form.unitId,
      organisationId: organisation?.id ?? null,
      workplace: organisation ? null : (form.workplace ?? null),
      positionId: form.positionId,
    }
    const same = await db.post.findFirst({ where: { personId, to: null, ...data }, select: { id: true } })
    if (same) return ok({ postId: same.id })

    await db.post.updateMany({ where: { personId, to: null }, data: { to: now() } })
    const post = await db.post.create({ data: { id: newId(), personId, ...data, from: now() } })
    await record(actor, { name: 'person.posted', personId, postId: post.id })
    return ok({ postId: post.id })
  })
}
