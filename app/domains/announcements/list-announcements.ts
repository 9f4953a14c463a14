import type { Actor } from '#app/domains/actor.ts'
import { canOperate } from '#app/domains/operations/policy.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Wanted = { locale: Locale; page: number; size: number }

/** Every announcement, past ones too, the latest first; none for who may not make any. */
export async function listAnnouncements(actor: Actor, { locale, page, size }: Wanted) {
  if (!canOperate(actor)) return { announcements: [], count: 0 }
  const [rows, count] = await Promise.all([
    db.announcement.findMany({
      orderBy: { from: 'desc' },
      skip: (page - 1) * size,
      take: size,
      include: { texts: { select: { locale: true, text: true } } },
    }),
    db.announcement.count(),
  ])
  const announcements = rows.map(({ texts, ...row }) => {
    const { text, locale: written } = inLanguage(texts, locale)
    return { id: row.id, kind: row.kind, from: row.from, to: row.to, text, locale: written, state: stateOf(row) }
  })
  return { announcements, count }
}

type Dates = { from: Date; to: Date | null; withdrawnAt: Date | null }

function stateOf({ from, to, withdrawnAt }: Dates): 'withdrawn' | 'over' | 'coming' | 'shown' {
  if (withdrawnAt) return 'withdrawn'
  if (to && to <= now()) return 'over'
  return from > now() ? 'coming' : 'shown'
}
