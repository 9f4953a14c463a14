import { beforeAll, expect, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { findRecord } from '#app/domains/courses/record.ts'
import { type CourseState, listRecords } from '#app/domains/courses/record-list.ts'
import { withdrawCourse } from '#app/domains/courses/withdraw.ts'
import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'
import { acting } from '#tests/support/acting.ts'
import { create } from '#tests/support/create.ts'
import { createManyCourses } from '#tests/support/many-courses.ts'
import { createProgramme } from '#tests/support/programme.ts'
import { countQueries } from '#tests/support/queries.ts'

const administrator = await acting('administrator', 'all')
const named = async (ru: string, uz: string) => {
  const course = await create.course({ lessons: ['l1', 'l2'] })
  const words = { promise: '', about: '', objectives: [], audience: '' }
  const texts = [
    { locale: 'ru', title: ru },
    { locale: 'uz', title: uz },
  ].map((text) => ({ ...text, ...words, courseId: course.id }))
  await transaction(() => db.courseText.createMany({ data: texts }))
  return course
}
const list = async (words: string, state: CourseState | null = null, actor = administrator) =>
  (await listRecords(actor, { words, state, page: 1, size: 200, locale: 'ru' })).courses

let budget: Awaited<ReturnType<typeof named>>
let roads: typeof budget
beforeAll(async () => {
  budget = await named('Бюджетный процесс', 'Byudjet jarayoni')
  roads = await named('Сельские дороги', 'Qishloq yoʻllari')
})

test('courses are found by a word of the title in any language and script, and by their state', async () => {
  expect((await list('')).map(({ title }) => title)).toEqual(['Бюджетный процесс', 'Сельские дороги'])
  expect((await list('qishl')).map(({ slug }) => slug)).toEqual([roads.slug])
  expect((await list('қишлоқ йўл')).map(({ slug }) => slug)).toEqual([roads.slug])
  expect((await list('byudzhet dorogi')).length).toBe(0)
  const reasons = { ky: 'Себеби', uz: 'Sababi', ru: 'Причина', en: 'Reason' }
  await withdrawCourse(system, roads.id, reasons)
  expect((await list('', 'withdrawn')).map(({ slug }) => slug)).toEqual([roads.slug])
  expect((await list('', 'open')).map(({ slug }) => slug)).toEqual([budget.slug])
  expect(await list('', 'draft')).toEqual([])
})

test('learners are counted by the version they are on, with those who have completed it, and nobody is named', async () => {
  const [one] = [await create.enrolment({ course: budget }), await create.enrolment({ course: budget })]
  const { id: versionId } = await transaction(() =>
    db.courseVersion.create({
      data: {
        ...{ id: newId(), courseId: budget.id, number: 2, kind: 'course', publishedAt: now(), contentHash: '2' },
        ...{ academicHours: 1, sessionHours: 0, rules: { lesson: 'declared', locales: ['uz'] } },
      },
    }),
  )
  await create.enrolment({ course: { ...budget, versionId } })
  await transaction(() =>
    db.courseCompletion.create({ data: { id: newId(), enrolmentId: one.id, at: now(), explanation: {} } }),
  )
  const [row] = await list('бюдж')
  expect(row).toMatchObject({
    version: { number: 2, locales: ['uz'] },
    learners: [
      { number: 2, learners: 1, completed: 0 },
      { number: 1, learners: 2, completed: 1 },
    ],
  })
  const record = await findRecord(administrator, budget.slug, 'ru')
  expect(record?.versions).toMatchObject([
    { number: 2, learners: 1, completed: 0, written: { whole: { lessons: 0 } } },
    { number: 1, learners: 2, completed: 1, planned: ['uz', 'ru'] },
  ])
  expect(JSON.stringify([row, record])).not.toContain(one.learner.name)
})

test('the record says what is not written in which language', async () => {
  await transaction(async () => {
    const own = { versionId: roads.versionId }
    await db.publishedLesson.updateMany({ where: { ...own, lessonKey: 'l2', locale: 'ky' }, data: { fallback: 'ru' } })
    await db.publishedCourse.updateMany({ where: { ...own, locale: 'en' }, data: { fallback: 'ru' } })
  })
  const record = await findRecord(administrator, roads.slug, 'ru')
  expect(record?.missing.map(({ language, isCardMissing, lessons }) => [language, isCardMissing, lessons])).toEqual([
    ['ky', false, [{ key: 'l2', title: 'Lesson l2' }]],
    ['uz', false, []],
    ['ru', false, []],
    ['en', true, []],
  ])
  const [ky, ru] = ['ky', 'ru'].map((language) => record?.missing.find((one) => one.language === language))
  expect([ky?.questions.length, ru?.questions.length]).toEqual([8, 0])
  expect(record?.versions[0]?.written).toMatchObject({
    whole: { cards: 1, lessons: 2, questions: 8 },
    in: {
      ky: { cards: 1, lessons: 1, questions: 0 },
      uz: { cards: 1, lessons: 2, questions: 8 },
      en: { cards: 0, lessons: 2, questions: 0 },
    },
  })
})

test('an officer reads the courses of her programme and no others; a learner none', async () => {
  const officer = await acting('officer', 'programme', await createProgramme([roads.id]))
  expect((await list('', null, officer)).map(({ slug }) => slug)).toEqual([roads.slug])
  expect(await findRecord(officer, budget.slug, 'ru')).toBeNull()
  expect((await findRecord(officer, roads.slug, 'ru'))?.canWithdraw).toBe(true)
  expect((await findRecord(administrator, roads.slug, 'ru'))?.canWithdraw).toBe(false)
  const learner = await create.person()
  expect(await list('', null, learner)).toEqual([])
  expect(await findRecord(learner, roads.slug, 'ru')).toBeNull()
})

test('a list of a hundred courses asks the database as often as one of ten or of one', async () => {
  const counts: number[] = []
  for (const whole of [1, 10, 100]) {
    await createManyCourses('Ряд', whole - (await list('ряд')).length)
    expect((await list('ряд')).length).toBe(whole)
    counts.push(await countQueries(() => list('ряд')))
  }
  expect(new Set(counts).size).toBe(1)
})
