import type { CourseCard } from '#app/domains/courses/catalogue.ts'
import { cyrillicKey, latinKey } from '#app/platform/i18n/fold.ts'

export const filterGroups = ['topic', 'level', 'audience', 'language', 'hours'] as const
export type FilterGroup = (typeof filterGroups)[number]
/** What is chosen: within a group any of the values, between groups all of them. */
export type Filter = { q: string } & Record<FilterGroup, string[]>

export type Facet = { group: FilterGroup; values: { value: string; count: number; isChosen: boolean }[] }

const valuesOf: Record<FilterGroup, (card: CourseCard) => string[]> = {
  topic: (card) => card.topics,
  level: (card) => [card.level],
  audience: (card) => card.audiences,
  language: (card) => (card.locales.includes('uz') ? [...card.locales, 'oz'] : card.locales),
  hours: ({ academicHours }) => [academicHours <= 8 ? 'short' : academicHours <= 16 ? 'medium' : 'long'],
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
    const values = [...every].map((value) => ({
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
  const words = question.trim().split(/\s+/).filter(Boolean)
  return words.every((word) =>
    [latinKey(word), cyrillicKey(word)].some((key) => key !== '' && card.searchKey.includes(key)),
  )
}
