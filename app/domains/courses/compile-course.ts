import { readDocument } from '#app/domains/courses/lesson/block.ts'
import { type CompiledLesson, compileLesson } from '#app/domains/courses/lesson/compile-lesson.ts'
import type { LessonTexts } from '#app/domains/courses/lesson/lesson-texts.ts'
import type { OutlineModule } from '#app/domains/courses/outline.ts'
import { searchKeyOf } from '#app/domains/courses/search-key.ts'
import type { Prisma } from '#app/platform/db.ts'
import { inScript } from '#app/platform/i18n/in-language.ts'
import { type ContentLocale, fallbackChain, type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'

/** Everything of a draft that is compiled, in the order of its outline. */
export const draftParts = {
  texts: true,
  topics: true,
  modules: {
    orderBy: { rank: 'asc' },
    include: { texts: true, lessons: { orderBy: { rank: 'asc' }, include: { texts: true } } },
  },
} satisfies Prisma.CourseInclude

type Draft = Prisma.CourseGetPayload<{ include: typeof draftParts }>
type DraftLesson = Draft['modules'][number]['lessons'][number]

/** A course and its lessons as readers of one language see them, fallbacks resolved. */
export function compileCourse(draft: Draft, locale: Locale) {
  const source = draft.sourceLocale as ContentLocale
  const chain = fallbackChain(locale, source)
  const best = <Row extends { locale: string }>(rows: readonly Row[]): Row => {
    const row = chain.flatMap((language) => rows.find((one) => one.locale === language) ?? [])[0]
    if (!row) throw new Error(`The course ${draft.id} has no words in any language.`)
    return row
  }
  const fallbackOf = (row: { locale: string }) => (row.locale === ownLanguage(locale) ? null : row.locale)
  const say = (text: string, language: string) => inScript(text, language, locale)

  const compiled = new Map<string, CompiledLesson>()
  for (const { lessons } of draft.modules) {
    for (const lesson of lessons) {
      const texts = textsOf(lesson, source)
      if (texts) compiled.set(lesson.key, compileLesson(texts, locale))
    }
  }
  const outline = draft.modules.map(({ key, texts, lessons }): OutlineModule => {
    const module = best(texts)
    return {
      key,
      title: say(module.title, module.locale),
      fallback: fallbackOf(module),
      lessons: lessons.map(({ key, texts }) => {
        const lesson = best(texts)
        const { minutes = 0 } = compiled.get(key) ?? {}
        return { key, title: say(lesson.title, lesson.locale), minutes, fallback: fallbackOf(lesson) }
      }),
    }
  })
  const titles = new Map(outline.flatMap(({ lessons }) => lessons.map(({ key, title }) => [key, title] as const)))
  const words = best(draft.texts)
  return {
    page: {
      locale,
      title: say(words.title, words.locale),
      promise: say(words.promise, words.locale),
      about: say(words.about, words.locale),
      objectives: (words.objectives as string[]).map((objective) => say(objective, words.locale)),
      audience: say(words.audience, words.locale),
      quizTitle: titleOfQuiz(draft, chain, say),
      outline,
      fallback: fallbackOf(words),
      searchKey: searchKeyOf(draft),
    },
    lessons: [...compiled].map(([lessonKey, lesson]) => ({
      lessonKey,
      locale,
      ...lesson,
      // The title may be known in the reader's language before the text is.
      title: titles.get(lessonKey) ?? lesson.title,
    })),
  }
}

// A language in which only the title of a lesson is known does not count: its text is read in the next one.
function textsOf({ texts }: DraftLesson, source: ContentLocale): LessonTexts | null {
  const written: LessonTexts['texts'] = {}
  for (const { locale, title, lede, blocks } of texts) {
    const document = readDocument(blocks)
    if (document.content.length > 0) written[locale as ContentLocale] = { title, lede, document }
  }
  return written[source] ? { source, texts: written } : null
}

function titleOfQuiz({ texts }: Draft, chain: ContentLocale[], say: (text: string, language: string) => string) {
  for (const language of chain) {
    const title = texts.find(({ locale }) => locale === language)?.quizTitle
    if (title) return say(title, language)
  }
  return null
}
