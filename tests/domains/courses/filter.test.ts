import { expect, test } from 'vitest'
import type { CourseCard } from '#app/domains/courses/catalogue.ts'
import { filterCourses, readFilter, stemOf } from '#app/domains/courses/filter.ts'

const card = (slug: string, wishes: Partial<CourseCard> = {}): CourseCard => ({
  slug,
  title: slug,
  promise: '',
  fallback: null,
  isOpen: true,
  academicHours: 8,
  sessionHours: 0,
  lessons: 1,
  level: 'core',
  topics: ['budget'],
  audiences: ['finance'],
  locales: ['ky', 'ru'],
  searchKey: ` ${slug} `,
  ...wishes,
})

const chosen = (query: string) => readFilter(new URLSearchParams(query))
const found = (cards: CourseCard[], q: string) =>
  filterCourses(cards, chosen(new URLSearchParams({ q }).toString())).courses.map(({ slug }) => slug)

test('an address asks only for what can be chosen, each once and in the order of the page', () => {
  expect(chosen('topic=council,budget,budget,__proto__&hours=constructor&level=toString&language=oz,xx&q=a')).toEqual({
    q: 'a',
    topic: ['budget', 'council'],
    level: [],
    audience: [],
    language: ['oz'],
    hours: [],
  })
})

test('a value nobody offers is neither counted nor named', () => {
  const { courses, facets } = filterCourses([card('one')], chosen('topic=__proto__,<b>'))
  expect(courses).toHaveLength(1)
  expect(facets[0]).toEqual({ group: 'topic', values: [{ value: 'budget', count: 1, isChosen: false }] })
})

test.each([
  ['слушание', 'общественные слушаний'],
  ['жалоба', 'жалобы'],
  ['жалоб', 'жалобы'],
  ['shikoyat', 'shikoyatlar'],
  ['шикоят', 'shikoyatlarni'],
  ['бюджит', 'бюджет'],
  ['бюджеттин', 'бюджет'],
  ['айыл өкмөтү', 'айыл окмотунун'],
  ['oʻqish', 'oqishni'],
  ['e-hukumat', 'e hukumatda'],
])('«%s» finds a course that says «%s»', (question, said) => {
  expect(
    found([card('that', { searchKey: ` ${said} ` }), card('other', { searchKey: ' туризм turizm ' })], question),
  ).toEqual(['that'])
})

test('every word has to be found, at the beginning of a word', () => {
  const cards = [card('a', { searchKey: ' budget hearing ' }), card('b', { searchKey: ' budget ' })]
  expect(found(cards, 'budget hearings')).toEqual(['a'])
  expect(found(cards, 'udget')).toEqual([])
  expect(found(cards, ' … ')).toEqual(['a', 'b'])
})

test.each([
  ['суд', 'суд'],
  ['угуу', 'угуу'],
  ['бюджет', 'бюдж'],
  ['участие', 'участ'],
  ['муниципалитет', 'муниципал'],
])('the forms of «%s» share «%s»', (word, stem) => {
  expect(stemOf(word)).toBe(stem)
})
