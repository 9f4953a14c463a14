import { contentEpoch, raiseEpoch } from '#app/domains/courses/epoch.ts'
import { later, minutes, now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Row = Awaited<ReturnType<typeof readNotOver>>[number]
export type ShownAnnouncement = { id: string; kind: 'note' | 'warning'; text: string; locale: string }

let known: { epoch: number; rows: Row[] } | null = null
// More at once would hide the page.
const most = 3

/**
 * What stands at the top of every page now, newest first. Read from the database once for each state of the content, which
 * every change of an announcement raises: pages cost no query for it.
 */
export async function listShown(locale: Locale): Promise<ShownAnnouncement[]> {
  const epoch = await contentEpoch()
  if (known?.epoch !== epoch) known = { epoch, rows: await readNotOver() }
  const moment = now()
  return known.rows
    .filter(({ from, to }) => from <= moment && (!to || to > moment))
    .slice(0, most)
    .map(({ id, kind, texts }) => {
      const { text, locale: written } = inLanguage(texts, locale)
      return { id, kind: kind === 'warning' ? 'warning' : 'note', text, locale: written }
    })
}

function readNotOver() {
  return db.announcement.findMany({
    where: { withdrawnAt: null, OR: [{ to: null }, { to: { gt: now() } }] },
    orderBy: { from: 'desc' },
    take: 50,
    include: { texts: { select: { locale: true, text: true } } },
  })
}

const lookedBack = minutes(3)

/** Makes pages kept for visitors stale when an announcement has just begun or ended. Done every minute. */
export async function turnAnnouncements(): Promise<void> {
  const lately = { gt: later(now(), -lookedBack), lte: now() }
  const turned = await db.announcement.count({ where: { withdrawnAt: null, OR: [{ from: lately }, { to: lately }] } })
  if (turned > 0) await transaction(raiseEpoch)
}
