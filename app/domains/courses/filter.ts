import type { CourseCard } from '#app/domains/courses/catalogue.ts'
import { audiences, levels, topics } from '#app/domains/courses/subjects.ts'
import { locales } from '#app/platform/i18n/locales.ts'
import { cyrillicKey, latinKey } from '#app/platform/i18n/search/fold.ts'

export const filterGroups = ['topic', 'level', 'audience', 'language', 'hours'] as const
export type FilterGroup = (typeof filterGroups)[number]
/** What can be chosen in each group, in the order it is shown in. */
const filterValues = {
  topic: topics,
  level: levels,
  audience: audiences,
  language: locales,
  hours: ['short', 'medium', 'long'],
} as const satisfies Record<FilterGroup, readonly string[]>

/** What is chosen: within a group any of the values, between groups all of them. */
export type Filter = { q: string } & Record<FilterGroup, string[]>

type Facet = { group: FilterGroup; values: { value: string; count: number; isChosen: boolean }[] }

/** Up to how many academic hours a course is short, and up to how many it is of medium length. */
export const hoursBounds = { short: 8, medium: 16 } as const

const valuesOf: Record<FilterGroup, (card: CourseCard) => string[]> = {
  topic: (card) => card.topics,
  level: (card) => [card.level],
  audience: (card) => card.audiences,
  language: (card) => (card.locales.includes('uz') ? [...card.locales, 'oz'] : card.locales),
  hours: ({ academicHours }) => [lengthOf(academicHours)],
}

function lengthOf(hours: number) {
  if (hours <= hoursBounds.short) return 'short'
  return hours <= hoursBounds.medium ? 'medium' : 'long'
}

/** What an address asks for, without what cannot be chosen. */
export function readFilter(search: URLSearchParams): Filter {
  const chosen = (group: FilterGroup) => {
    const asked = (search.get(group) ?? '').split(',')
    return filterValues[group].filter((value) => asked.includes(value))
  }
  return {
    q: (search.get('q') ?? '').slice(0, 200),
    topic: chosen('topic'),
    level: chosen('level'),
    audience: chosen('audience'),
    language: chosen('language'),
    hours: chosen('hours'),
  }
}

/** The courses that meet the filter, and beside each value of each group how many courses choosing it would leave. */
export function filterCourses(cards: CourseCard[], filter: Filter): { courses: CourseCard[]; facets: Facet[] } {
  const found = cards.filter((card) => matches(card, filter.q))
  const meets = (card: CourseCard, group: FilterGroup) =>
    filter[group].length === 0 || valuesOf[group](card).some((value) => filter[group].includes(value))
  const courses = found.filter((card) => filterGroups.every((group) => meets(card, group)))

  const facets = filterGroups.map((group) => {
    const others = found.filter((card) => filterGroups.every((other) => other === group || meets(card, other)))
    const every = new Set([...cards.flatMap(valuesOf[group]), ...filter[group]])
    const known: readonly string[] = filterValues[group]
    const values = known
      .filter((value) => every.has(value))
      .map((value) => ({
        value,
        count: others.filter((card) => valuesOf[group](card).includes(value)).length,
        isChosen: filter[group].includes(value),
      }))
    return { group, values }
  })
  return { courses, facets }
}

// The address may be shared between scripts: a Latin question finds Cyrillic words and the other way round.
function matches(card: CourseCard, question: string): boolean {
  const words = question
    .split(/[^\p{L}\p{N}\p{M}ʻʼ'’‘`]+/u)
    .filter(Boolean)
    .slice(0, 10)
  return words.every((word) =>
    [latinKey(word), cyrillicKey(word)].some((key) => key !== '' && card.searchKey.includes(` ${stemOf(key)}`)),
  )
}

/**
 * The beginning that the forms of a word share: in all our languages endings are hung on, and slips are made, behind it.
 * Of a long word two thirds, of a short one four letters; «слушание» finds «слушаний», «бюджит» finds «бюджет».
 */
export const stemOf = (word: string): string => word.slice(0, Math.max(4, Math.ceil((word.length * 2) / 3)))
