import type { Source } from '#app/domains/courses/lesson/block.ts'
import { escapeText } from '#app/domains/courses/lesson/html.ts'
import type { LessonTexts } from '#app/domains/courses/lesson/lesson-texts.ts'
import { joinRuns, mainLanguage, type Piece, pickBlocks, pickTerms } from '#app/domains/courses/lesson/pick-blocks.ts'
import { countWords, plainText } from '#app/domains/courses/lesson/plain-text.ts'
import { renderBlock } from '#app/domains/courses/lesson/render-block.ts'
import { renderSources, renderTerms } from '#app/domains/courses/lesson/render-lists.ts'
import { inScript, isConverted } from '#app/platform/i18n/in-language.ts'
import { type ContentLocale, fallbackChain, htmlLang, type Locale, ownLanguage } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { toCyrillicHtml } from '#app/platform/i18n/uzbek/cyrillic.ts'

/** A lesson as it is read in one language. `<!--check-->` stands where the page puts the check question. */
export type CompiledLesson = {
  title: string
  lede: string
  html: string
  plainText: string
  minutes: number
  /** The language most of the text stands in, when it is not the reader's own. */
  fallback: ContentLocale | null
  /** The question that the check asks. */
  check: string | null
}

const wordsAMinute = 150
const wordsIn = (language: ContentLocale) => messagesFor(language).lesson

/** Finishes a lesson for readers of one language: each block in the best language there is, labelled when it is another. */
export function compileLesson(lesson: LessonTexts, locale: Locale): CompiledLesson {
  const own = ownLanguage(locale)
  const chain = fallbackChain(locale, lesson.source).filter((language) => lesson.texts[language])
  const [best = lesson.source] = chain
  const head = lesson.texts[best]
  if (!head) throw new Error('A lesson has no words in any language.')
  // Uzbek words become Cyrillic for those who read it so; what is shown in another language stays.
  const spoken = (language: ContentLocale) => ({
    lang: language === own ? null : language,
    script: isConverted(language, locale) ? toCyrillicHtml : (html: string) => html,
  })
  const { script } = spoken(own)

  const cited: (Source['attrs'] & { language: ContentLocale })[] = []
  const numberOf = ({ kind, text, date }: Source['attrs'], language: ContentLocale) => {
    const earlier = cited.findIndex((one) => one.kind === kind && one.text === text && one.date === date)
    return earlier === -1 ? cited.push({ kind, text, date, language }) : earlier + 1
  }
  const render = ({ block, language }: Piece) =>
    renderBlock(block, { language, words: wordsIn(language), numberOf: (source) => numberOf(source, language) })

  const pieces = pickBlocks(lesson, chain)
  const body = joinRuns(pieces).map(({ language, pieces }) => {
    if (!language) return '<!--check-->'
    const html = pieces.map(render).join('')
    if (language === own) return script(html)
    const label = script(escapeText(wordsIn(own).untranslated[language]))
    return `<div class="fallback" lang="${language}"><p class="fallback-label" lang="${htmlLang(locale)}">${label}</p>${html}</div>`
  })
  const terms = pickTerms(lesson, chain).map((term) => ({ ...term, ...spoken(term.language) }))
  const sources = cited.map((one) => ({ ...one, words: wordsIn(one.language), ...spoken(one.language) }))
  const lists = renderTerms(terms, script(wordsIn(own).terms)) + renderSources(sources, script(wordsIn(own).sources))

  return {
    title: inScript(head.title, best, locale),
    lede: inScript(head.lede, best, locale),
    html: body.join('') + lists,
    ...countUp(pieces, locale),
    check: pieces.flatMap(({ block }) => (block.type === 'check' ? [block.attrs.question] : []))[0] ?? null,
  }
}

function countUp(pieces: Piece[], locale: Locale) {
  const texts = pieces.map(({ block, language }) => ({ language, text: plainText(block) })).filter(({ text }) => text)
  const counted = texts.map(({ language, text }) => ({ language, words: countWords(text) }))
  const main = mainLanguage(counted)
  return {
    plainText: texts.map(({ text, language }) => inScript(text, language, locale)).join('\n'),
    minutes: Math.max(1, Math.ceil(counted.reduce((sum, { words }) => sum + words, 0) / wordsAMinute)),
    fallback: main === ownLanguage(locale) ? null : main,
  }
}
