import { z } from 'zod'
import { audiences, levels, topics } from '#app/domains/courses/subjects.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'

const words = (longest: number) =>
  z.string().trim().min(1, 'is empty').max(longest, `is longer than ${longest} letters`)
const key = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'takes letters, digits and hyphens')
const some = <T extends z.ZodType>(item: T) => z.array(item).min(1, 'is empty')
const hours = z.int().min(0).max(500)

const about = {
  id: key,
  source: z.enum(contentLocales),
  locales: some(z.enum(contentLocales)),
  level: z.enum(levels),
  topics: some(z.enum(topics)),
  audiences: some(z.enum(audiences)),
  hours: z.strictObject({ self: hours, session: hours }),
  organisation: key,
  modules: some(z.strictObject({ id: key, lessons: some(key) })),
}

/** `course.yaml`: the facts of a course. */
export const courseSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('coming'), ...about }),
  z.strictObject({
    state: z.literal('published'),
    ...about,
    withdrawn: z.strictObject({ ky: words(300), uz: words(300), ru: words(300), en: words(300) }).optional(),
    completion: z.strictObject({
      lessons: z.literal('all'),
      lesson: z.enum(['declared', 'check']),
      quiz: z.int().min(0).max(100),
    }),
    quiz: z.strictObject({
      id: key,
      minutes: z.int().min(1).max(600).optional(),
      attempts: z.int().min(1).max(20),
      feedback: z.enum(['after-pass', 'after-submission', 'never']),
      blueprint: z.record(
        key.refine((topic) => topic !== 'check', 'is for check questions, which no quiz draws'),
        z.int().min(1).max(100),
      ),
    }),
  }),
])

/** `course.<locale>.yaml`: its words in one language. */
export const courseWordsSchema = z.strictObject({
  title: words(180),
  promise: words(400),
  about: words(5000),
  objectives: some(words(300)),
  audience: words(400),
  quiz: words(180).optional(),
  modules: z.record(key, words(180)),
  lessons: z.record(key, words(180)),
})

/** What stands between the two lines `---` at the top of a lesson or a page; a page does without a lede. */
export const frontMatterSchema = z.strictObject({
  title: words(180),
  lede: words(500).default(''),
  terms: z.record(key, z.strictObject({ word: words(120), definition: words(600) })).default({}),
  figures: z.record(key, z.record(key, words(200))).default({}),
})

const inEachLanguage = <T extends z.ZodType>(text: T) =>
  Object.fromEntries(contentLocales.map((locale) => [locale, text.optional()])) as Record<
    (typeof contentLocales)[number],
    z.ZodOptional<T>
  >
const question = { id: key, topic: key, objective: z.int().min(1).optional() }
const asked = { text: words(1500), explanation: words(1500) }
const choice = {
  ...question,
  right: some(key),
  fixed: z.boolean().default(false),
  ...inEachLanguage(z.strictObject({ ...asked, options: z.record(key, words(500)) })),
}

/** `questions/<file>.yaml`: part of the question bank. */
export const questionsSchema = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single'), ...choice }),
    z.strictObject({ kind: z.literal('multiple'), ...choice }),
    z.strictObject({
      kind: z.literal('truth'),
      ...question,
      answer: z.boolean(),
      ...inEachLanguage(z.strictObject(asked)),
    }),
    z.strictObject({
      kind: z.literal('numeric'),
      ...question,
      answer: z.number(),
      tolerance: z.number().min(0).default(0),
      ...inEachLanguage(z.strictObject({ ...asked, unit: words(60).optional() })),
    }),
  ]),
)

export type CourseFacts = z.infer<typeof courseSchema>
export type CourseWords = z.infer<typeof courseWordsSchema>
export type Question = z.infer<typeof questionsSchema>[number]
