import { z } from 'zod'
import type { Actor, PersonActor } from '#app/domains/actor.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { record } from '#app/domains/events.ts'
import { canOperate } from '#app/domains/operations/policy.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { momentAt } from '#app/platform/i18n/local-time.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'
import { ok, refuse } from '#app/platform/result.ts'

const text = z.string().trim().min(1, 'required').max(500, 'too-long')
const day = z.iso.date('day')
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')

/** An announcement as an administrator fills it in; days and times are those of her time zone. */
export const announcementSchema = z.object({
  kind: z.enum(['note', 'warning'], 'choose'),
  ky: text,
  uz: text,
  ru: text,
  en: text,
  fromDate: day,
  fromTime: time,
  toDate: day.optional(),
  toTime: time.optional(),
})
type Filled = z.infer<typeof announcementSchema>

/** Puts words at the top of every page for everybody, from when to when. */
export function announce(actor: PersonActor, filled: Filled) {
  const { kind, fromDate, fromTime, toDate, toTime } = filled
  const from = momentAt(fromDate, fromTime, actor.timeZone)
  const to = toDate ? momentAt(toDate, toTime ?? '23:59', actor.timeZone) : null
  return transaction(async () => {
    if (!canOperate(actor)) return refuse('announcement-unknown')
    if (to && to <= from) return refuse('announcement-ends-early')
    const id = newId()
    const texts = contentLocales.map((locale) => ({ locale, text: filled[locale] }))
    const made = { madeById: actor.id, madeAt: now() }
    await db.announcement.create({ data: { id, kind, from, to, ...made, texts: { create: texts } } })
    await raiseEpoch()
    await record(actor, { name: 'announcement.made', announcementId: id })
    return ok({ announcementId: id })
  })
}

/** Takes an announcement from the pages before its time, or before it has begun. */
export function withdrawAnnouncement(actor: Actor, id: string) {
  return transaction(async () => {
    if (!canOperate(actor)) return refuse('announcement-unknown')
    const { count } = await db.announcement.updateMany({
      where: { id, withdrawnAt: null },
      data: { withdrawnAt: now() },
    })
    if (count === 0) return refuse('announcement-unknown')
    await raiseEpoch()
    await record(actor, { name: 'announcement.withdrawn', announcementId: id })
    return ok({ announcementId: id })
  })
}
