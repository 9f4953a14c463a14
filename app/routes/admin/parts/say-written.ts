import type { Written } from '#app/domains/courses/written.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'

/** How much of a version is written in a language: everything, or of what how much. */
export function sayWritten(words: Messages['courseRecords'], { whole, in: written }: Written, language: ContentLocale) {
  const own = written[language]
  const kinds = ['lessons', 'questions'] as const
  if (own.cards >= whole.cards && kinds.every((kind) => own[kind] >= whole[kind])) return words.complete
  const parts = kinds.flatMap((kind) => (whole[kind] > 0 ? [words.part[kind](own[kind], whole[kind])] : []))
  return [...(own.cards < whole.cards ? [words.cardMissing] : []), ...parts].join('; ')
}
