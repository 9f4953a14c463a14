import type { PersonActor } from '#app/domains/actor.ts'
import type { Told } from '#app/domains/notifications/notice-kind.ts'
import { noticesOf } from '#app/domains/notifications/policy.ts'
import { sayNotice } from '#app/domains/notifications/say-notice.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Wanted = { locale: Locale; page: number; size: number }

/** What a person was told, newest first, a page at a time, in the language she looks in. */
export async function listNotices(actor: PersonActor, { locale, page, size }: Wanted) {
  const where = noticesOf(actor)
  const [rows, count, unread] = await Promise.all([
    db.notice.findMany({ where, orderBy: [{ at: 'desc' }, { id: 'desc' }], skip: (page - 1) * size, take: size }),
    db.notice.count({ where }),
    countUnread(actor),
  ])
  const notices = rows.map(({ id, kind, data, at, readAt }) => ({
    id,
    at,
    isUnread: readAt === null,
    ...sayNotice({ kind, data } as Told, locale, actor.timeZone),
  }))
  return { notices, count, unread }
}

/** How many notices a person has not read. */
export const countUnread = (actor: PersonActor): Promise<number> =>
  db.notice.count({ where: { ...noticesOf(actor), readAt: null } })

/** Notes that she has read one notice, and says which page it leads to; null when it is not hers. */
export function readNotice(actor: PersonActor, id: string): Promise<{ path: string | null } | null> {
  return transaction(async () => {
    const notice = await db.notice.findFirst({ where: { id, ...noticesOf(actor) } })
    if (!notice) return null
    if (!notice.readAt) await db.notice.update({ where: { id }, data: { readAt: now() } })
    const told = { kind: notice.kind, data: notice.data } as Told
    return { path: sayNotice(told, 'en', actor.timeZone).path }
  })
}

/** Notes that she has read all there is. */
export async function readAllNotices(actor: PersonActor): Promise<void> {
  await transaction(() =>
    db.notice.updateMany({ where: { ...noticesOf(actor), readAt: null }, data: { readAt: now() } }),
  )
}
