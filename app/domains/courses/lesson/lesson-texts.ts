import type { LessonDocument } from '#app/domains/courses/lesson/block.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'

/** The labels that stand inside a lesson, in one language. */
export type LessonWords = Messages['lesson']

/** A lesson in one language, as it is written. */
type LessonInLanguage = { title: string; lede: string; document: LessonDocument }
/** A lesson in every language it has, and the one the others were made from. */
export type LessonTexts = { source: ContentLocale; texts: Partial<Record<ContentLocale, LessonInLanguage>> }
