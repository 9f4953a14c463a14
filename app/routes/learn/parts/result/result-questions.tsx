import type { findResult } from '#app/domains/quizzes/result.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { Asked } from '#app/routes/learn/parts/attempt/asked.tsx'
import { useLocale, useText } from '#app/routes/page-data.ts'
import type { AnswerMark } from '#app/ui/question.tsx'
import { QuestionMap } from '#app/ui/question-map.tsx'

type Result = NonNullable<Awaited<ReturnType<typeof findResult>>>
type Graded = Result['questions'][number]

/** Every question of an attempt with what was answered, what was right, and why: a result that teaches. */
export function ResultQuestions({ questions }: { questions: Graded[] }) {
  const words = useText().quiz
  const locale = useLocale()
  const number = (n: number) => formatNumber(n, locale, 4)

  const markOf =
    (question: Graded) =>
    (option: string): AnswerMark | undefined => {
      const { right, value, points } = question
      if (!right) return undefined
      if ('number' in right) {
        if (points === 1) return { kind: 'right', text: words.marks.right }
        const [answer, tolerance] = [number(right.number), number(right.tolerance)]
        const text = right.tolerance > 0 ? words.rightNear(answer, tolerance) : words.rightNumber(answer)
        return { kind: 'wrong', text }
      }
      const isRight = 'truth' in right ? String(right.truth) === option : right.options.includes(option)
      const isChosen = Array.isArray(value) ? value.includes(option) : String(value) === option
      if (isChosen) return { kind: isRight ? 'right' : 'wrong', text: isRight ? words.marks.right : words.marks.wrong }
      return isRight ? { kind: 'missed', text: words.marks.missed } : undefined
    }
  const outcomeOf = ({ points, value, explanation }: Graded) => {
    if (explanation === null) return undefined
    if (points === 1) return { kind: 'good' as const, title: words.right, explanation }
    if (value === null) return { kind: 'bad' as const, title: words.noAnswer, explanation }
    if (points === 0) return { kind: 'bad' as const, title: words.wrong, explanation }
    return { kind: 'note' as const, title: words.partly(formatNumber(points, locale, 2)), explanation }
  }
  return (
    <>
      <QuestionMap
        label={words.map}
        items={questions.map(({ position, points }) => ({
          number: position,
          href: `#q${position}`,
          state: points === 1 ? 'right' : 'wrong',
          name: points === 1 ? words.mapRight(position) : words.mapWrong(position),
        }))}
      />
      {questions.map((question) => (
        <Asked
          key={question.position}
          question={question}
          name={`answer-${question.position}`}
          number={words.question(question.position, questions.length)}
          markOf={markOf(question)}
          outcome={outcomeOf(question)}
          isDisabled
        />
      ))}
    </>
  )
}
