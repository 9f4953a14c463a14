import type { DemoPerson, Organisation } from '#app/domains/content/file-format.ts'
import { raiseEpoch } from '#app/domains/courses/epoch.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { newId } from '#app/platform/ids.ts'

const began = '2026-01-01'

/** Gives each officer of the demonstration her programme, with every course in it; one that is there stays as it is. */
export function loadDemoProgrammes(people: DemoPerson[], organisations: Organisation[]): Promise<string[]> {
  return transaction(async () => {
    const wanted = people.flatMap(({ roles, organisation }) =>
      roles.includes('officer') && organisation ? [organisation] : [],
    )
    const known = await db.programme.findMany({ where: { id: { in: wanted } }, select: { id: true } })
    const added = organisations.filter(({ id }) => wanted.includes(id) && !known.some((one) => one.id === id))
    const courses = added.length > 0 ? await db.course.findMany({ select: { id: true } }) : []
    for (const organisation of added) {
      const { id } = organisation
      await db.programme.create({
        data: {
          ...{ id, validFrom: began, createdAt: now() },
          texts: {
            create: contentLocales.map((locale) => ({
              locale,
              name: organisation[locale],
              summary: messagesFor(locale).catalogue.home.lede,
            })),
          },
          partners: { create: { id: newId(), organisationId: id, rank: 1, validFrom: began } },
          courses: { create: courses.map((course) => ({ courseId: course.id })) },
        },
      })
    }
    if (added.length > 0) await raiseEpoch()
    return added.map(({ id }) => id)
  })
}
