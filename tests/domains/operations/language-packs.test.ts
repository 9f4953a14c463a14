import { expect, test } from 'vitest'
import { findScreenTexts, listCourseTexts } from '#app/domains/operations/language-packs.ts'
import { db, transaction } from '#app/platform/db.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'
import { createManyCourses } from '#tests/support/many-courses.ts'
import { countQueries } from '#tests/support/queries.ts'

const administrator = await acting('administrator', 'all')
const list = (size = 200) => listCourseTexts(administrator, { page: 1, size, locale: 'ru' })

test('the screens have as many texts in every language, none is missing, and none is left in another language', () => {
  const texts = findScreenTexts(administrator)
  expect(texts?.counts.map(({ locale }) => locale)).toEqual(['ky', 'uz', 'ru', 'en'])
  expect(texts?.counts.every(({ count, missing }) => count > 1000 && missing === 0)).toBe(true)
  expect(texts?.alike).toEqual([])
})

test('each course says how much of its newest version is written in which language', async () => {
  const course = await create.course({ lessons: ['l1'] })
  const words = { title: 'Дороги', promise: '', about: '', objectives: [], audience: '' }
  await transaction(async () => {
    await db.courseText.create({ data: { courseId: course.id, locale: 'ru', ...words } })
    const own = { versionId: course.versionId, locale: 'ky' }
    await db.publishedLesson.updateMany({ where: own, data: { fallback: 'ru' } })
  })
  expect((await list()).courses).toMatchObject([
    {
      title: 'Дороги',
      written: { whole: { lessons: 1, questions: 8 }, in: { ky: { lessons: 0 }, ru: { lessons: 1, questions: 8 } } },
    },
  ])
})

test('nobody but an administrator sees it, and a hundred courses are asked for as often as one', async () => {
  const learner = await create.person()
  expect(findScreenTexts(learner)).toBeNull()
  expect(await listCourseTexts(learner, { page: 1, size: 9, locale: 'ru' })).toEqual({ courses: [], pages: 1 })
  await createManyCourses('Ряд', 100)
  const ask = (size: number) => countQueries(() => list(size))
  expect(new Set([await ask(1), await ask(10), await ask(100)]).size).toBe(1)
})
