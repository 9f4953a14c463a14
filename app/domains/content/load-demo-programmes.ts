import type { DemoProgramme } from '#app/domains/content/file-format.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { newId } from '#app/platform/ids.ts'

/** Begins the programmes that are not there yet, with their partners and courses, and says which. */
export function loadDemoProgrammes(programmes: DemoProgramme[]): Promise<string[]> {
  return transaction(async () => {
    const known = await db.programme.findMany({
      where: { id: { in: programmes.map(({ id }) => id) } },
      select: { id: true },
    })
    const begun = programmes.filter(({ id }) => !known.some((one) => one.id === id))
    for (const { id, from, to, partners, courses, name, summary } of begun) {
      const period = { validFrom: from, validTo: to ?? null }
      const taught = await db.course.findMany({ where: { slug: { in: courses } }, select: { id: true } })
      await db.programme.create({
        data: {
          ...{ id, ...period, createdAt: now() },
          texts: {
            create: contentLocales.map((locale) => ({ locale, name: name[locale], summary: summary[locale] })),
          },
          partners: {
            create: partners.map((organisationId, rank) => ({ id: newId(), organisationId, rank, ...period })),
          },
          courses: { create: taught.map((course) => ({ courseId: course.id })) },
        },
      })
    }
    // Courses name their programmes on their pages.
    if (begun.length > 0) await raiseEpoch()
    return begun.map(({ id }) => `demo/programmes/${id}`)
  })
}
