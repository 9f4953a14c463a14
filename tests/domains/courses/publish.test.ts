import { expect, test } from 'vitest'
import { loadContent } from '#app/domains/content/load.ts'
import { contentEpoch } from '#app/domains/courses/epoch.ts'
import { readQuestion } from '#app/domains/courses/question-key.ts'
import { db } from '#app/platform/db.ts'
import { type Content, copyContent, everyDirective } from '#tests/support/content.ts'

async function load(content: Content) {
  const loaded = await loadContent(content.path)
  if (!loaded.ok) throw new Error(loaded.mistakes.join('\n'))
  return loaded.changed
}

const versions = (courseId: string) => db.courseVersion.findMany({ where: { courseId }, orderBy: { number: 'asc' } })
const lesson = (versionId: string | undefined, lessonKey: string, locale: string) =>
  db.publishedLesson.findUniqueOrThrow({
    where: { versionId_lessonKey_locale: { versionId: versionId ?? '', lessonKey, locale } },
  })

const content = copyContent()
await load(content)

test('a published course has a page and lessons in all five languages, its rules and its quiz', async () => {
  const [version, ...more] = await versions('T1')
  expect(more).toEqual([])
  expect(version).toMatchObject({
    number: 1,
    kind: 'course',
    academicHours: 16,
    sessionHours: 8,
    rules: { lesson: 'declared', locales: ['en', 'uz', 'ru'] },
  })
  const pages = await db.publishedCourse.findMany({
    where: { versionId: version?.id ?? '' },
    orderBy: { locale: 'asc' },
  })
  const lessons = (one: string, other: string) => [
    { key: 'l1-1', title: one, minutes: 1, fallback: null },
    { key: 'l1-2', title: other, minutes: 1, fallback: null },
  ]
  expect(
    pages.map(({ locale, title, quizTitle, fallback, outline }) => ({ locale, title, quizTitle, fallback, outline })),
  ).toEqual([
    {
      locale: 'en',
      title: 'Every directive',
      quizTitle: 'Final quiz',
      fallback: null,
      outline: [{ key: 'm1', fallback: null, title: 'The module', lessons: lessons('All blocks', 'Half translated') }],
    },
    {
      locale: 'ky',
      title: 'Бардык белгилер',
      quizTitle: 'Итоговый тест',
      fallback: null,
      outline: [
        { key: 'm1', fallback: null, title: 'Модуль', lessons: lessons('Бардык блоктор', 'Жарымы которулган') },
      ],
    },
    {
      locale: 'oz',
      title: 'Барча белгилар',
      quizTitle: 'Якуний тест',
      fallback: null,
      outline: [
        { key: 'm1', fallback: null, title: 'Модуль', lessons: lessons('Барча блоклар', 'Ярми таржима қилинган') },
      ],
    },
    {
      locale: 'ru',
      title: 'Все обозначения',
      quizTitle: 'Итоговый тест',
      fallback: null,
      outline: [{ key: 'm1', fallback: null, title: 'Модуль', lessons: lessons('Все блоки', 'Переведено наполовину') }],
    },
    {
      locale: 'uz',
      title: 'Barcha belgilar',
      quizTitle: 'Yakuniy test',
      fallback: null,
      outline: [
        { key: 'm1', fallback: null, title: 'Modul', lessons: lessons('Barcha bloklar', 'Yarmi tarjima qilingan') },
      ],
    },
  ])
  expect(await db.publishedLesson.count({ where: { versionId: version?.id ?? '' } })).toBe(10)
  // Of a lesson that has no Kyrgyz text yet, the Kyrgyz title is known and shown.
  expect(await lesson(version?.id, 'l1-1', 'ky')).toMatchObject({ title: 'Бардык блоктор', fallback: 'ru' })
  const quiz = await db.publishedQuiz.findUniqueOrThrow({
    where: { versionId: version?.id ?? '' },
    include: { pool: { include: { question: { include: { question: true } } } } },
  })
  expect(quiz).toMatchObject({
    key: 'final',
    minutes: 30,
    attempts: 3,
    passPercent: 70,
    feedback: 'after-pass',
    blueprint: { m1: 2 },
  })
  expect(quiz.pool.map(({ topic, question }) => `${topic} ${question.question.key}`).sort()).toEqual([
    'm1 t1-q1',
    'm1 t1-q2',
    'm1 t1-q3',
  ])
})

test('a course is found by its name in any of its languages and scripts', async () => {
  const [page] = await db.publishedCourse.findMany({ where: { version: { courseId: 'T1' }, locale: 'en' } })
  for (const word of ['every directive', 'barcha belgilar', 'все обозначения', 'бардык белгилер']) {
    expect(page?.searchKey).toContain(word)
  }
})

test('the check question of a lesson is kept in the version it had', async () => {
  const [version] = await versions('T1')
  const { html, checkId } = await lesson(version?.id, 'l1-1', 'ky')
  expect(html.split('<!--check-->')).toHaveLength(2)
  const check = await db.questionVersion.findUniqueOrThrow({ where: { id: checkId ?? '' }, include: { texts: true } })
  expect(check).toMatchObject({ questionId: 'T1.t1-check', number: 1, topic: 'check', kind: 'single', objective: 1 })
  const { options = [], right } = readQuestion(check).key
  const [first = '', second = ''] = options
  expect({ right, length: options.length }).toEqual({ right: [second], length: 2 })
  expect(check.texts.find(({ locale }) => locale === 'ru')).toMatchObject({
    text: 'Какой?',
    options: { [first]: 'Этот', [second]: 'Тот' },
  })
})

test('every kind of question says how it is graded', async () => {
  const any: unknown = expect.any(String)
  const rows = await db.questionVersion.findMany({
    where: { questionId: { startsWith: 'T1.' }, number: 1 },
    orderBy: { questionId: 'asc' },
  })
  expect(rows.map(({ kind, key }) => ({ kind, key }))).toEqual([
    { kind: 'single', key: { options: [any, any], right: [any], fixed: false } },
    { kind: 'multiple', key: { options: [any, any, any], right: [any, any], fixed: true } },
    { kind: 'numeric', key: { answer: 80, tolerance: 0.1 } },
    { kind: 'truth', key: { answer: false } },
  ])
})

test('a course that is not ready is announced: promise and outline, no lessons and no quiz', async () => {
  const [version] = await versions('T2')
  expect(version).toMatchObject({ number: 1, kind: 'announcement', academicHours: 8, rules: { locales: ['en', 'ru'] } })
  const pages = await db.publishedCourse.findMany({
    where: { versionId: version?.id ?? '' },
    orderBy: { locale: 'asc' },
  })
  expect(pages.map(({ locale, title, fallback }) => `${locale} ${title} ${fallback}`)).toEqual([
    'en A course to come null',
    'ky Будущий курс ru',
    'oz Будущий курс ru',
    'ru Будущий курс null',
    'uz Будущий курс ru',
  ])
  expect(pages[0]?.outline).toEqual([
    {
      key: 'm1',
      fallback: null,
      title: 'Only module',
      lessons: [{ key: 'l1-1', title: 'Only lesson', minutes: 0, fallback: null }],
    },
  ])
  expect(await db.publishedLesson.count({ where: { versionId: version?.id ?? '' } })).toBe(0)
  expect(await db.publishedQuiz.count({ where: { versionId: version?.id ?? '' } })).toBe(0)
})

test('a changed course becomes a new version, and the old one stays word for word', async () => {
  const changing = copyContent()
  await load(changing)
  const before = (await versions('T1')).at(-1)
  const epoch = await contentEpoch()
  const old = await lesson(before?.id, 'l1-2', 'en')
  const oldQuiz = await db.pooledQuestion.findMany({ where: { quiz: { versionId: before?.id ?? '' } } })

  changing.replace(`${everyDirective}/lessons/l1-2.en.md`, 'First block', 'First, better block')
  changing.replace(`${everyDirective}/questions/bank.yaml`, 'answer: 80', 'answer: 81')
  expect(await load(changing)).toEqual(['courses/every-directive'])

  const after = (await versions('T1')).at(-1)
  expect(after?.number).toBe((before?.number ?? 0) + 1)
  expect((await lesson(after?.id, 'l1-2', 'en')).html).toContain('First, better block')
  expect(await lesson(before?.id, 'l1-2', 'en')).toEqual(old)
  expect(await db.pooledQuestion.findMany({ where: { quiz: { versionId: before?.id ?? '' } } })).toEqual(oldQuiz)

  const pool = await db.pooledQuestion.findMany({
    where: { quiz: { versionId: after?.id ?? '' } },
    include: { question: true },
  })
  expect(pool.map(({ question }) => `${question.questionId} ${question.number}`).sort()).toEqual([
    'T1.t1-q1 1',
    'T1.t1-q2 2',
    'T1.t1-q3 1',
  ])
  expect(await contentEpoch()).toBe(epoch + 1)
  const event = await db.event.findFirst({ orderBy: { id: 'desc' } })
  expect(event).toMatchObject({
    name: 'course.published',
    actorId: null,
    data: { courseId: 'T1', versionId: after?.id },
  })
})

test('a question taken out of the bank is asked no more, and kept for those who were asked', async () => {
  const changing = copyContent()
  changing.replace(
    `${everyDirective}/questions/bank.yaml`,
    '- id: t1-q3\n  topic: m1\n  kind: truth\n  answer: false\n  en: { text: "Is it so?", explanation: "No." }\n' +
      '  uz: { text: "Shundaymi?", explanation: "Yoʻq." }\n  ru: { text: "Это так?", explanation: "Нет." }\n',
    '',
  )
  await load(changing)
  const version = (await versions('T1')).at(-1)
  const pool = await db.pooledQuestion.findMany({
    where: { quiz: { versionId: version?.id ?? '' } },
    include: { question: true },
  })
  expect(pool.map(({ question }) => question.questionId).sort()).toEqual(['T1.t1-q1', 'T1.t1-q2'])
  expect(await db.questionVersion.count({ where: { questionId: 'T1.t1-q3' } })).toBe(1)
})

test('an announced course that is finished opens as a new version', async () => {
  const changing = copyContent()
  changing.write(
    'courses/announced/course.yaml',
    'id: T2\nstate: published\nsource: en\nlocales: [en]\nlevel: entry\ntopics: [gender]\naudiences: [heads]\n' +
      'hours: { self: 8, session: 0 }\norganisation: institute\ncompletion: { lessons: all, lesson: check, quiz: 60 }\n' +
      'modules: [{ id: m1, lessons: [l1-1] }]\nquiz: { id: final, attempts: 2, feedback: never, blueprint: {} }\n',
  )
  changing.replace('courses/announced/course.en.yaml', 'audience: "Heads"', 'audience: "Heads"\nquiz: "Quiz"')
  changing.write('courses/announced/lessons/l1-1.en.md', '---\ntitle: "Only lesson"\nlede: "Lede."\n---\n\nText.\n')
  await load(changing)
  const after = (await versions('T2')).at(-1)
  expect(after).toMatchObject({ number: 2, kind: 'course', rules: { lesson: 'check', locales: ['en'] } })
  expect(await db.publishedQuiz.findUnique({ where: { versionId: after?.id ?? '' } })).toMatchObject({
    passPercent: 60,
  })
  expect(await lesson(after?.id, 'l1-1', 'en')).toMatchObject({ html: '<p>Text.</p>', checkId: null })
})

test('nothing in the name of an option says where its author wrote it, and the name stays', async () => {
  const questions = await db.questionVersion.findMany({ where: { questionId: { startsWith: 'T1.' }, number: 1 } })
  const names = questions.flatMap((question) => readQuestion(question).key.options ?? [])
  expect(names).toHaveLength(5)
  expect(new Set(names).size).toBe(5)
  for (const name of names) expect(name).toMatch(/^o[0-9a-f]{8}$/)
  const changing = copyContent()
  changing.replace(`${everyDirective}/questions/bank.yaml`, 'b: "Two"', 'b: "Two or so"')
  await load(changing)
  const [reworded] = await db.questionVersion.findMany({
    where: { questionId: 'T1.t1-q1' },
    orderBy: { number: 'desc' },
  })
  expect(names).toEqual(expect.arrayContaining((reworded && readQuestion(reworded).key.options) ?? ['none']))
})
