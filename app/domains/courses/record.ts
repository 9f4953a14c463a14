import type { Actor } from '#app/domains/actor.ts'
import { languagesOf } from '#app/domains/courses/course-rules.ts'
import { canSeeRecords, canWithdraw, visibleTo } from '#app/domains/courses/policy.ts'
import { countLearners, stateOf } from '#app/domains/courses/record-list.ts'
import { notReturned } from '#app/domains/courses/withdraw.ts'
import { countWritten, listMissing } from '#app/domains/courses/written.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage, nameIn, titleIn } from '#app/platform/i18n/in-language.ts'
import { type ContentLocale, contentLocales, type Locale } from '#app/platform/i18n/locales.ts'

const named = { select: { locale: true, name: true } } as const

/**
 * One course as its keepers see it: every version with its learners and languages, what is not written in which language
 * yet, and when and why it was taken out. Null when there is none the actor may know of.
 */
export async function findRecord(actor: Actor, slug: string, locale: Locale) {
  if (!canSeeRecords(actor)) return null
  const course = await db.course.findFirst({
    where: { slug, ...visibleTo(actor) },
    select: {
      id: true,
      slug: true,
      sourceLocale: true,
      texts: { select: { locale: true, title: true } },
      organisation: { select: { texts: named } },
      programmes: { select: { programme: { select: { id: true, texts: named } } } },
      versions: { orderBy: { number: 'desc' } },
      withdrawals: { orderBy: { at: 'desc' }, include: { texts: true, return: true } },
    },
  })
  if (!course) return null
  const { versions, withdrawals, programmes } = course
  const [last] = versions
  const [figures, written, missing, names] = await Promise.all([
    countLearners([course.id]),
    countWritten(versions.map(({ id }) => id)),
    last ? listMissing(last.id, locale) : [],
    findNames(withdrawals.flatMap((one) => [one.byId, one.return?.byId ?? null])),
  ])
  const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? null) : null)
  const none = { learners: 0, completed: 0 }
  return {
    id: course.id,
    slug,
    title: titleIn(course.texts, locale) ?? slug,
    source: course.sourceLocale as ContentLocale,
    state: stateOf({ withdrawals: withdrawals.filter((one) => !one.return), versions }),
    organisation: nameIn(course.organisation.texts, locale),
    programmes: programmes.flatMap(({ programme: { texts } }) =>
      texts.length > 0 ? [inLanguage(texts, locale).name] : [],
    ),
    canWithdraw: canWithdraw(
      actor,
      programmes.map(({ programme }) => programme.id),
    ),
    versions: versions.map(({ id, number, kind, publishedAt, rules }) => ({
      ...{ number, kind, publishedAt, planned: languagesOf(rules) },
      ...(figures.get(id) ?? none),
      written: written.get(id) ?? null,
    })),
    missing,
    withdrawals: withdrawals.map(({ id, at, byId, texts, return: returned }) => ({
      ...{ id, at, by: nameOf(byId) },
      reason: texts.length > 0 ? inLanguage(texts, locale).reason : '',
      returnedAt: returned?.at ?? null,
      returnedBy: nameOf(returned?.byId),
    })),
  }
}

/** The words of the withdrawal that holds today, to correct them; none while the course stands in the catalogue. */
export async function findReasons(courseId: string): Promise<Record<string, string>> {
  const texts = await db.courseWithdrawalText.findMany({ where: { withdrawal: { courseId, ...notReturned } } })
  return Object.fromEntries(
    contentLocales.map((locale) => [locale, texts.find((one) => one.locale === locale)?.reason ?? '']),
  )
}

async function findNames(ids: (string | null)[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, officialName: true },
  })
  return new Map(people.map(({ id, officialName }) => [id, officialName]))
}
