import { z } from 'zod'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { isOfferedPosition } from '#app/domains/organisations/position.ts'
import { today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { ok, refuse } from '#app/platform/result.ts'

const texts = { select: { locale: true, name: true } } as const
const day = z.string().refine((typed) => z.iso.date().safeParse(typed).success, 'date')

export const postDatesSchema = z.object({
  positionId: z.string().min(1, 'required').max(80, 'too-long'),
  from: day,
  to: day.optional(),
})

/** Where she has worked, from when to when, the present post first. */
export async function listPosts(actor: PersonActor, locale: Locale) {
  const posts = await db.post.findMany({
    where: { personId: actor.id },
    include: { unit: { include: { texts } }, organisation: { include: { texts } }, position: { include: { texts } } },
    orderBy: { from: 'desc' },
    take: 50,
  })
  return posts
    .map(({ id, unit, organisation, workplace, position, from, to }) => ({
      id,
      place: inLanguage(unit.texts, locale).name,
      workplace: organisation ? inLanguage(organisation.texts, locale).name : workplace,
      position: inLanguage(position.texts, locale).name,
      positionId: position.id,
      from: from.toISOString().slice(0, 10),
      to: to?.toISOString().slice(0, 10) ?? null,
    }))
    .sort((one, other) => Number(one.to !== null) - Number(other.to !== null))
}

/** Corrects the position and the days of one of her posts, or ends it on a day. */
export function correctPost(actor: PersonActor, postId: string, form: z.infer<typeof postDatesSchema>) {
  const { positionId, from, to } = form
  return transaction(async () => {
    const post = await db.post.findUnique({ where: { id: postId, personId: actor.id } })
    if (!post || !(await isOfferedPosition(positionId, post.positionId))) return refuse('place-unknown')
    const latest = today(actor.timeZone)
    if (from > (to ?? latest) || (to ?? latest) > latest) return refuse('post-days')
    const present = { personId: actor.id, to: null, id: { not: postId } }
    if (!to && (await db.post.count({ where: present })) > 0) return refuse('post-second')
    await db.post.update({
      where: { id: postId },
      data: { positionId, from: startOf(from), to: to ? startOf(to) : null },
    })
    await record(actor, { name: 'person.posted', personId: actor.id, postId })
    return ok({})
  })
}

// The same calendar day in Bishkek and in Tashkent, which are ahead of it.
const startOf = (typed: string) => new Date(`${typed}T00:00:00Z`)
