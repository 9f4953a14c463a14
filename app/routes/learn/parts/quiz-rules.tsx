import type { findQuiz } from '#app/domains/quizzes/quiz.ts'
import { formatPercent } from '#app/platform/i18n/format.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'

type Quiz = NonNullable<Awaited<ReturnType<typeof findQuiz>>>
type QuizRulesProps = {
  quiz: Pick<Quiz, 'questionCount' | 'minutes' | 'passPercent' | 'attempts' | 'feedback' | 'kinds'>
}

/** The rules of a quiz, each in a sentence; those that no question of this quiz needs are left out. */
export function QuizRules({ quiz }: QuizRulesProps) {
  const words = useText().quiz
  const locale = useLocale()
  const { questionCount, minutes, passPercent, attempts, feedback, kinds } = quiz
  return (
    <ul>
      <li>{words.drawn(questionCount)}</li>
      <li>{minutes ? words.timed(minutes) : words.untimed}</li>
      <li>{words.pass(formatPercent(passPercent, locale))}</li>
      <li>{words.attempts(attempts)}</li>
      {kinds.includes('multiple') ? <li>{words.partial}</li> : null}
      {kinds.includes('numeric') ? <li>{words.numbers}</li> : null}
      <li>{words.saved}</li>
      <li>{words.feedback[feedback]}</li>
    </ul>
  )
}
