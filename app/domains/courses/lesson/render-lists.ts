import type { Source, Term } from '#app/domains/courses/lesson/block.ts'
import { escapeAttribute, escapeText } from '#app/domains/courses/lesson/html.ts'
import type { LessonWords } from '#app/domains/courses/lesson/lesson-texts.ts'
import { sayDate } from '#app/domains/courses/lesson/say-date.ts'
import type { ContentLocale } from '#app/platform/i18n/locales.ts'

/** Something said in a language of its own; `lang` is empty when that is the reader's. */
type Said<T> = T & { lang: string | null; script: (html: string) => string }

/** The key terms of a lesson with their meaning; nothing when it has none. */
export function renderTerms(terms: Said<Term>[], title: string): string {
  if (terms.length === 0) return ''
  const entries = terms.map(({ key, word, definition, lang, script }) => {
    const attribute = lang ? ` lang="${lang}"` : ''
    return (
      `<dt id="term-${escapeAttribute(key)}"${attribute}>${script(escapeText(word))}</dt>` +
      `<dd${attribute}>${script(escapeText(definition))}</dd>`
    )
  })
  return `<section class="terms"><h2>${title}</h2><dl>${entries.join('')}</dl></section>`
}

/** The numbered list that the small numbers in the text lead to; nothing when there are none. */
export function renderSources(
  sources: Said<Source['attrs'] & { words: LessonWords; language: ContentLocale }>[],
  title: string,
): string {
  if (sources.length === 0) return ''
  const entries = sources.map(({ kind, text, date, words, language, lang, script }, index) => {
    const said = {
      pub: () => [text, date && sayDate(date, language)].filter(Boolean).join(', '),
      pd: () => words.programmeDocument(text),
      cfg: () => words.toCheck(text),
    }[kind]()
    return `<li id="mark-${index + 1}"${lang ? ` lang="${lang}"` : ''}>${script(escapeText(capitalised(said)))}</li>`
  })
  return `<section class="marks"><h2>${title}</h2><ol>${entries.join('')}</ol></section>`
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
