import { type QuestionKey, readQuestion } from '#app/domains/courses/question-key.ts'
import { db } from '#app/platform/db.ts'
import { inLanguage } from '#app/platform/i18n/in-language.ts'
import type { ContentLocale, Locale } from '#app/platform/i18n/locales.ts'

type Standing = { isPassed: boolean; attemptsLeft: number; hasOpenAttempt: boolean }

/** The right answer: option ids, true or false, or a number with the tolerance it is taken with. */
type RightAnswer = { options: string[] } | { truth: boolean } | { number: number; tolerance: number }

/**
 * Whether right answers and explanations may be seen after an attempt was handed in. Where they wait for the pass or
 * the last attempt, they also wait for that last one to end: it may ask the same questions.
 */
export function isFeedbackDue(rule: string, { isPassed, attemptsLeft, hasOpenAttempt }: Standing): boolean {
  if (rule === 'after-submission') return true
  return rule === 'after-pass' && (isPassed || (attemptsLeft === 0 && !hasOpenAttempt))
}

/** Right answers and explanations of an attempt, by position. Ask `isFeedbackDue` first. */
export async function readFeedback(attemptId: string, locale: Locale, source: ContentLocale) {
  const rows = await db.attemptQuestion.findMany({
    where: { attemptId },
    select: {
      position: true,
      question: { select: { kind: true, key: true, texts: { select: { locale: true, explanation: true } } } },
    },
  })
  return new Map(
    rows.map(({ position, question }) => [
      position,
      {
        right: rightAnswer(readQuestion(question).key),
        explanation: inLanguage(question.texts, locale, source).explanation,
      },
    ]),
  )
}

function rightAnswer({ answer, tolerance = 0, right = [] }: QuestionKey): RightAnswer {
  if (typeof answer === 'boolean') return { truth: answer }
  if (typeof answer === 'number') return { number: answer, tolerance }
  return { options: right }
}
