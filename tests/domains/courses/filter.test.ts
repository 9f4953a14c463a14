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

const cards = [
  card('budget', { academicHours: 8 }),
  card('hearings', { academicHours: 9, level: 'entry', audiences: ['finance', 'heads'], locales: ['uz', 'ru'] }),
  card('gender', { academicHours: 16, topics: ['gender'], audiences: ['heads'], locales: ['ru'] }),
  card('both', { academicHours: 17, topics: ['budget', 'gender'], level: 'entry', locales: [] }),
]

test.each([
  ['', ['budget', 'hearings', 'gender', 'both']],
  ['topic=budget', ['budget', 'hearings', 'both']],
  ['topic=budget,gender', ['budget', 'hearings', 'gender', 'both']],
  ['topic=budget&audience=heads', ['hearings']],
  ['topic=gender&audience=heads&level=entry', []],
  ['language=ky', ['budget']],
  ['language=uz', ['hearings']],
  ['language=oz', ['hearings']],
  ['language=ky,oz', ['budget', 'hearings']],
  ['hours=short', ['budget']],
  ['hours=medium', ['hearings', 'gender']],
  ['hours=long', ['both']],
  ['hours=short,long', ['budget', 'both']],
  ['hours=medium&q=gender', ['gender']],
])('«%s» leaves the courses that have any value of a group and one in every group', (query, left) => {
  expect(filterCourses(cards, chosen(query)).courses.map(({ slug }) => slug)).toEqual(left)
})

test('beside a value stands how many courses choosing it would leave: what the other groups and the words let through', () => {
  const facets = (query: string) =>
    Object.fromEntries(
      filterCourses(cards, chosen(query)).facets.map(({ group, values }) => [
        group,
        values.map(({ value, count, isChosen }) => `${isChosen ? '+' : ''}${value} ${count}`),
      ]),
    )
  expect(facets('')).toEqual({
    topic: ['budget 3', 'gender 2'],
    level: ['entry 2', 'core 2'],
    audience: ['finance 3', 'heads 2'],
    language: ['ky 1', 'uz 1', 'oz 1', 'ru 3'],
    hours: ['short 1', 'medium 2', 'long 1'],
  })
  expect(facets('topic=budget&hours=medium')).toEqual({
    topic: ['+budget 1', 'gender 1'],
    level: ['entry 1', 'core 0'],
    audience: ['finance 1', 'heads 1'],
    language: ['ky 0', 'uz 1', 'oz 1', 'ru 1'],
    hours: ['short 1', '+medium 1', 'long 1'],
  })
  expect(facets('q=gender')).toEqual({
    topic: ['budget 0', 'gender 1'],
    level: ['entry 0', 'core 1'],
    audience: ['finance 0', 'heads 1'],
    language: ['ky 0', 'uz 0', 'oz 0', 'ru 1'],
    hours: ['short 0', 'medium 1', 'long 0'],
  })
})
