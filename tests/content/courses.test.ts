import { expect, test } from 'vitest'
import { loadContent } from '#app/domains/content/load.ts'
import { readPage } from '#app/domains/content/page.ts'
import { listCourses } from '#app/domains/courses/catalogue.ts'
import { filterCourses, readFilter } from '#app/domains/courses/filter.ts'
import { readQuestion } from '#app/domains/courses/question-key.ts'
import { db } from '#app/platform/db.ts'
import { locales } from '#app/platform/i18n/locales.ts'

const empty = new Set(['br', 'img'])

/** The tags that are opened and never closed, or closed and never opened. */
function unbalanced(html: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, end, name = '', closed] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*?(\/?)>/gi)) {
    if (empty.has(name) || closed) continue
    if (!end) open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...open, ...wrong]
}

test('the content of this repository loads without a mistake, and finds nothing to do the next time', async () => {
  const loaded = await loadContent('content')
  expect(loaded.ok ? [] : loaded.mistakes).toEqual([])
  expect(await loadContent('content')).toMatchObject({ ok: true, changed: [] })
}, 120_000)

test('every lesson is whole HTML in every language, each mark and term leads somewhere, and no markup is left over', async () => {
  const lessons = await db.publishedLesson.findMany({ include: { version: { select: { courseId: true } } } })
  expect(lessons.length).toBeGreaterThan(0)
  const wrong = lessons.flatMap(({ html, lessonKey, locale, version }) => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const lost = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))
    const left = html.match(/\{\{|:::|\[object|undefined/g) ?? []
    const problems = [...unbalanced(html), ...lost, ...left]
    return problems.length > 0 ? [`${version.courseId} ${lessonKey} ${locale}: ${problems.join(' ')}`] : []
  })
  expect(wrong).toEqual([])
})

test.each(locales)('the pages about the site are whole HTML in %s', async (locale) => {
  for (const name of ['privacy', 'accessibility'] as const) {
    const { title, html } = await readPage(name, locale)
    expect(title).not.toBe('')
    expect(unbalanced(html)).toEqual([])
  }
})

test('the place and the length of an option, or the tone of a statement, do not give the answer away', async () => {
  const questions = await db.questionVersion.findMany({
    where: { pools: { some: {} } },
    include: { texts: true, question: { select: { courseId: true } } },
  })
  const wrong: string[] = []
  /** Blind guessing finds a quarter of the right options; nobody should find half of them by a rule. */
  const count = (rule: string, hits: boolean[]) => {
    if (hits.filter(Boolean).length > hits.length / 2) wrong.push(rule)
  }
  for (const courseId of new Set(questions.map(({ question }) => question.courseId))) {
    const own = questions.filter(({ question }) => question.courseId === courseId)
    const asked = (kind: string) => own.filter((question) => question.kind === kind)
    const single = asked('single').map(({ key, texts }) => ({ ...readQuestion({ kind: 'single', key }).key, texts }))
    for (const place of [0, 1, 2, 3])
      count(
        `${courseId} place ${place}`,
        single.map(({ options = [], right }) => options[place] === right?.[0]),
      )
    for (const locale of new Set(single.flatMap(({ texts }) => texts.map((text) => text.locale)))) {
      const isLongest = single.map(({ texts, right }) => {
        const options = Object.entries((texts.find((text) => text.locale === locale)?.options ?? {}) as object)
        const longest = options.toSorted(([, a], [, b]) => String(b).length - String(a).length)[0]
        return longest?.[0] === right?.[0]
      })
      count(`${courseId} longest in ${locale}`, isLongest)
    }
    const truths = asked('truth').map(({ key }) => readQuestion({ kind: 'truth', key }).key.answer)
    for (const answer of [true, false]) {
      const same = truths.filter((truth) => truth === answer).length
      if (same > (2 * truths.length) / 3) wrong.push(`${courseId} ${answer}`)
    }
  }
  expect(wrong).toEqual([])
})

test.each([
  ['слушание', 'budget-process-and-hearings'],
  ['бюджит', 'budget-process-and-hearings'],
  ['hearings', 'budget-process-and-hearings'],
  ['жалоба', 'citizens-reports'],
  ['shikoyat', 'citizens-reports'],
  ['кайрылуу', 'citizens-reports'],
])('who looks for «%s» finds the course about it', async (q, slug) => {
  const { courses } = filterCourses(await listCourses('ru'), readFilter(new URLSearchParams({ q })))
  expect(courses.map((course) => course.slug)).toContain(slug)
})
