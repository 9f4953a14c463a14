import type { QuestionKind } from '#app/domains/courses/question-key.ts'
import type { AnswerValue } from '#app/domains/quizzes/answer-value.ts'
import { fallbackLang } from '#app/platform/i18n/locales.ts'
import { useText } from '#app/routes/page-data.ts'
import { type AnswerMark, Question } from '#app/ui/question.tsx'

export type ShownQuestion = {
  position: number
  kind: QuestionKind
  text: string
  unit: string | null
  options: { id: string; words: string }[]
  value: AnswerValue | null
  fallback: string | null
}

type AskedProps = {
  question: ShownQuestion
  /** The name its answer is sent under. */
  name: string
  number?: string | undefined
  /** A number as it was typed when it could not be read. */
  typed?: string | undefined
  /** Why what was sent could not be taken. */
  error?: string | undefined
  /** What is said of an option, or of the number that was typed. */
  markOf?: ((option: string) => AnswerMark | undefined) | undefined
  /** What the answer was worth, and why. */
  outcome?: { kind: 'good' | 'bad' | 'note'; title: string; explanation: string } | undefined
  isDisabled?: boolean | undefined
}

/** A question in the reader's language with the answer she gave, to be answered or to learn from. */
export function Asked({ question, name, number, typed, error, markOf, outcome, isDisabled }: AskedProps) {
  const { quiz, site } = useText()
  const { kind, text, unit, options, value, fallback } = question
  // Only what fell back is in the other language: hints and marks around it are in the reader's own.
  const lang = fallbackLang(fallback)
  const said = (words: string) => (lang ? <span lang={lang}>{words}</span> : words)
  const inLanguage = (site.inLanguage as Record<string, string>)[fallback ?? '']
  const shared = {
    id: `q${question.position}`,
    name,
    number: [number, inLanguage].filter(Boolean).join(' · '),
    text: said(text),
    hint: isDisabled ? undefined : quiz.hints[kind],
    isDisabled,
    error,
    outcome: outcome && { ...outcome, explanation: <p>{said(outcome.explanation)}</p> },
  }
  if (kind === 'numeric') {
    const given = typed ?? (typeof value === 'string' ? value : undefined)
    return (
      <Question
        {...shared}
        kind="numeric"
        label={quiz.number}
        value={given}
        unit={unit ?? undefined}
        mark={markOf?.(given ?? '')}
      />
    )
  }
  const choices = kind === 'truth' ? truths.map((id) => ({ id, words: quiz[id] })) : options
  const chosen = new Set(Array.isArray(value) ? value : [String(value)])
  return (
    <Question
      {...shared}
      kind={kind}
      options={choices.map(({ id, words }) => ({
        value: id,
        label: kind === 'truth' ? words : said(words),
        isChosen: chosen.has(id),
        mark: markOf?.(id),
      }))}
    />
  )
}

const truths = ['true', 'false'] as const
