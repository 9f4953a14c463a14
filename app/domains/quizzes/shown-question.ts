import type { QuestionKind } from '#app/domains/courses/question-key.ts'
import { readAnswerValue } from '#app/domains/quizzes/answer-value.ts'
import type { Prisma } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { ContentLocale, Locale } from '#app/platform/i18n/locales.ts'
import { toCyrillic } from '#app/platform/i18n/uzbek/cyrillic.ts'

/** All that a page needs to ask a question. Neither key nor explanation is read, so neither can reach a browser. */
export const shownColumns = {
  position: true,
  optionOrder: true,
  answer: { select: { value: true } },
  question: { select: { kind: true, texts: { select: { locale: true, text: true, options: true, unit: true } } } },
} as const satisfies Prisma.AttemptQuestionSelect

type Row = Prisma.AttemptQuestionGetPayload<{ select: typeof shownColumns }>

/** A question as this attempt shows it: options in their drawn order, words in the reader's language, her answer. */
export function showQuestion({ position, optionOrder, answer, question }: Row, locale: Locale, source: ContentLocale) {
  const words = inLanguage(question.texts, locale, source)
  const options = words.options as Record<string, string>
  const inScript = (text: string) => (words.locale === 'oz' ? toCyrillic(text) : text)
  return {
    position,
    kind: question.kind as QuestionKind,
    text: words.text,
    unit: words.unit,
    options: (optionOrder as string[]).map((id) => ({ id, words: inScript(options[id] ?? id) })),
    value: readAnswerValue(answer?.value),
    /** The language of the words, when it is not the reader's own. */
    fallback: words.locale === locale ? null : (words.locale as Locale),
  }
}
