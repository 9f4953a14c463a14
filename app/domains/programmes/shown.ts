import { contentEpoch, raiseEpoch } from '#app/domains/courses/epoch.ts'
import { findLogo } from '#app/domains/programmes/logo.ts'
import { minutes, now, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import { momentAt } from '#app/platform/i18n/local-time.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { isInForce } from '#app/platform/period.ts'

type Row = Awaited<ReturnType<typeof readAll>>[number]
let known: { epoch: number; rows: Row[] } | null = null

/**
 * The programmes that a course belongs to today, each with the partners it has today, as its page shows them. Read once
 * for each state of the content: the page costs no query for it.
 */
export async function listShownProgrammes(courseId: string, locale: Locale) {
  const epoch = await contentEpoch()
  if (known?.epoch !== epoch) known = { epoch, rows: await readAll() }
  const day = today(timeZones.KG)
  const isNow = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }) =>
    isInForce({ from: validFrom, to: validTo }, day)
  const mine = known.rows.filter((row) => isNow(row) && row.courses.some((one) => one.courseId === courseId))
  return Promise.all(
    mine.map(async ({ id, texts, partners }) => {
      const text = inLanguage(texts, locale)
      const shown = partners.filter((partner) => isNow(partner) && partner.organisation.texts.length > 0)
      return {
        id,
        name: text.name,
        partners: await Promise.all(
          shown.map(async (partner) => ({
            id: partner.id,
            name: inLanguage(partner.organisation.texts, locale).name,
            logo: await findLogo(partner.logo),
          })),
        ),
      }
    }),
  )
}

function readAll() {
  const named = { select: { locale: true, name: true } } as const
  return db.programme.findMany({
    where: { courses: { some: {} }, texts: { some: {} } },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
    include: {
      texts: named,
      courses: { select: { courseId: true } },
      partners: {
        orderBy: [{ rank: 'asc' }, { id: 'asc' }],
        include: { organisation: { select: { texts: named } } },
      },
    },
  })
}

const lookedBack = minutes(30)

/** Makes pages kept for visitors stale when a programme or a partner has begun or ended with this day. Done every ten minutes. */
export async function turnProgrammes(): Promise<void> {
  const day = today(timeZones.KG)
  if (now().getTime() - momentAt(day, '00:00', timeZones.KG).getTime() > lookedBack) return
  const where = { OR: [{ validFrom: day }, { validTo: day }] }
  const turned = (await db.programme.count({ where })) + (await db.programmePartner.count({ where }))
  if (turned > 0) await transaction(raiseEpoch)
}
