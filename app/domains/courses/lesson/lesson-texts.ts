import type { LessonDocument } from '#app/domains/courses/lesson/block.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

/** The labels that stand inside a lesson, in one language. */
export type LessonWords = {
  /** “Key terms” */
  terms: string
  /** “Sources and notes” */
  sources: string
  /** “illustrative” */
  illustrative: string
  /** “Law” */
  law: string
  /** “article 37”; several numbers come with commas. */
  article: (numbers: string) => string
  programmeDocument: (name: string) => string
  /** Before something that readers must check on the spot. */
  toCheck: (what: string) => string
  /** “Not translated yet. This part is in Russian.” */
  untranslated: Record<ContentLocale, string>
  kilobytes: (count: string) => string
  megabytes: (count: string) => string
}

/** A lesson in one language, as it is written. */
export type LessonInLanguage = { title: string; lede: string; document: LessonDocument }
/** A lesson in every language it has, and the one the others were made from. */
export type LessonTexts = { source: ContentLocale; texts: Partial<Record<ContentLocale, LessonInLanguage>> }
