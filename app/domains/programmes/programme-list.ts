import type { Actor } from '#app/domains/actor.ts'
import { visibleTo } from '#app/domains/programmes/policy.ts'
import { db } from '#app/platform/db.ts'
import { nameIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Wanted = { locale: Locale; page: number; size: number }

/** The programmes somebody looks after, those that began last first, a page at a time. */
export async function listProgrammes(actor: Actor, { locale, page, size }: Wanted) {
  const where = visibleTo(actor)
  const [rows, count] = await Promise.all([
    db.programme.findMany({
      where,
      orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * size,
      take: size,
      include: { texts: true, _count: true },
    }),
    db.programme.count({ where }),
  ])
  const programmes = rows.map(({ id, texts, validFrom, validTo, _count }) => ({
    id,
    name: nameIn(texts, locale) ?? id,
    validFrom,
    validTo,
    courses: _count.courses,
    partners: _count.partners,
  }))
  return { programmes, pages: Math.max(1, Math.ceil(count / size)) }
}
