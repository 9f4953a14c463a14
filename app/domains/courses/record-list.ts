import type { Actor } from '#app/domains/actor.ts'
import { languagesOf } from '#app/domains/courses/course-rules.ts'
import { canSeeRecords, visibleTo } from '#app/domains/courses/policy.ts'
import { notReturned } from '#app/domains/courses/withdraw.ts'
import { db } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { titleIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { fold } from '#app/platform/i18n/search/fold.ts'

/** Open to all, only announced, taken out of the catalogue, or not published yet. */
export const courseStates = ['open', 'announced', 'withdrawn', 'draft'] as const
export type CourseState = (typeof courseStates)[number]
type Wanted = { words: string; state: CourseState | null; page: number; size: number; locale: Locale }

/**
 * Courses with their published version and how many are on which version and have completed it, by name, a page at a time.
 * Found by the beginnings of words of the title in any language and script. Figures only; no names of learners.
 */
export async function listRecords(actor: Actor, { words, state, page, size, locale }: Wanted) {
  if (!canSeeRecords(actor)) return { courses: [], count: 0, pages: 1 }
  // Of a few dozen courses only titles and the last version are looked through.
  const rows = await db.course.findMany({
    where: visibleTo(actor),
    select: {
      id: true,
      slug: true,
      texts: { select: { locale: true, title: true } },
      withdrawals: { where: notReturned, select: { id: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: { id: true, number: true, kind: true, publishedAt: true, rules: true },
      },
    },
  })
  const keys = fold(words).split(' ').filter(Boolean).slice(0, 8)
  const { compare } = collator(locale)
  const found = rows
    .filter(({ texts }) => texts.some(({ title }) => keys.every((key) => ` ${fold(title)}`.includes(` ${key}`))))
    .map((row) => ({ ...row, title: titleIn(row.texts, locale) ?? row.slug, state: stateOf(row) }))
    .filter((row) => state === null || row.state === state)
    .sort((a, b) => compare(a.title, b.title))
  const shown = found.slice((page - 1) * size, page * size)
  const figures = await countLearners(shown.map(({ id }) => id))
  return {
    courses: shown.map(({ slug, title, versions, ...row }) => {
      const [last] = versions
      return {
        slug,
        title,
        state: row.state,
        version: last ? { number: last.number, publishedAt: last.publishedAt, locales: languagesOf(last.rules) } : null,
        learners: versions.flatMap(({ id, number }) => {
          const counted = figures.get(id)
          return counted ? [{ number, ...counted }] : []
        }),
      }
    }),
    count: found.length,
    pages: Math.max(1, Math.ceil(found.length / size)),
  }
}

type Known = { withdrawals: unknown[]; versions: { kind: string }[] }

/** What visitors find of a course today. */
export function stateOf({ withdrawals, versions: [last] }: Known): CourseState {
  if (withdrawals.length > 0) return 'withdrawn'
  if (!last) return 'draft'
  return last.kind === 'course' ? 'open' : 'announced'
}

/** How many are on each version of these courses, and how many of them have completed it; two questions for however many. */
export async function countLearners(courseIds: string[]) {
  const counted = (completed: object) =>
    db.enrolment.groupBy({ by: ['versionId'], where: { courseId: { in: courseIds }, ...completed }, _count: true })
  const [all, done] = await Promise.all([counted({}), counted({ completion: { isNot: null } })])
  const completed = new Map(done.map(({ versionId, _count }) => [versionId, _count]))
  return new Map(
    all.map(({ versionId, _count }) => [versionId, { learners: _count, completed: completed.get(versionId) ?? 0 }]),
  )
}
