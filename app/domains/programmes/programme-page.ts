import type { Actor } from '#app/domains/actor.ts'
import { findLogo } from '#app/domains/programmes/logo.ts'
import { canKeepProgrammes, visibleTo } from '#app/domains/programmes/policy.ts'
import { now, today } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { nameIn, titleIn } from '#app/platform/i18n/in-language.ts'
import { contentLocales, type Locale } from '#app/platform/i18n/locales.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'

const named = { select: { locale: true, name: true } } as const
const titled = { select: { locale: true, title: true } } as const

/** One programme: its words, dates, courses and partners, and what still refers to it. Null when there is none to see. */
export async function findProgrammePage(actor: Actor, id: string, locale: Locale) {
  const programme = await db.programme.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: {
      texts: true,
      courses: { include: { course: { select: { slug: true, texts: titled } } }, orderBy: { courseId: 'asc' } },
      partners: { include: { organisation: { select: { texts: named } } }, orderBy: [{ rank: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!programme) return null
  const { validFrom, validTo, texts } = programme
  const day = today(timeZones.KG)
  const partners = await Promise.all(
    programme.partners.map(async ({ organisation, logo, ...partner }) => ({
      id: partner.id,
      organisationId: partner.organisationId,
      name: nameIn(organisation.texts, locale) ?? partner.organisationId,
      rank: partner.rank,
      validFrom: partner.validFrom,
      validTo: partner.validTo,
      logo: await findLogo(logo),
    })),
  )
  const remaining = { OR: [{ to: null }, { to: { gt: now() } }] }
  return {
    id,
    name: nameIn(texts, locale) ?? id,
    validFrom,
    validTo,
    isOver: validTo !== null && validTo <= day,
    canKeep: canKeepProgrammes(actor),
    words: contentLocales.map((one) => {
      const text = texts.find((row) => row.locale === one)
      return { locale: one, name: text?.name ?? '', summary: text?.summary ?? '' }
    }),
    courses: programme.courses.map(({ courseId, course }) => ({
      id: courseId,
      slug: course.slug,
      title: titleIn(course.texts, locale) ?? course.slug,
    })),
    partners,
    /** What goes on after its end unless somebody ends it too. */
    remaining: {
      roles: await db.roleGrant.count({ where: { scope: 'programme', scopeId: id, ...remaining } }),
      partners: partners.filter((one) => one.validTo === null || (validTo !== null && one.validTo > validTo)).length,
      courses: programme.courses.length,
    },
  }
}

/** The courses a programme does not have yet, to choose from. */
export async function listOtherCourses(actor: Actor, programmeId: string, locale: Locale) {
  if (!canKeepProgrammes(actor)) return []
  const rows = await db.course.findMany({
    where: { programmes: { none: { programmeId } } },
    select: { id: true, slug: true, texts: titled },
    orderBy: { id: 'asc' },
    take: 500,
  })
  return rows.map(({ id, slug, texts }) => ({ id, title: titleIn(texts, locale) ?? slug }))
}
