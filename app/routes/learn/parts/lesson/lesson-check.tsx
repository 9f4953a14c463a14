import type { findCheck } from '#app/domains/quizzes/check.ts'
import { Asked } from '#app/routes/learn/parts/attempt/asked.tsx'
import { useText } from '#app/routes/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { type AnswerMark, answerId } from '#app/ui/question.tsx'

type LessonCheckProps = {
  action: string
  question: Awaited<ReturnType<typeof findCheck>>
  completesLesson: boolean
  /** Why the answer just sent was not taken, and what was typed. */
  refused?: { words: string; typed: string | undefined } | undefined
}

/** The check question in the text of a lesson; once answered, whether that was right, and why. */
export function LessonCheck({ action, question, completesLesson, refused }: LessonCheckProps) {
  const { learn, quiz, site } = useText()
  const words = learn.lesson
  const { outcome, kind, value } = question
  const markOf = (option: string): AnswerMark | undefined => {
    const isChosen = kind === 'numeric' || (Array.isArray(value) ? value.includes(option) : String(value) === option)
    if (!outcome || !isChosen) return undefined
    if (outcome.isRight) return { kind: 'right', text: quiz.marks.right }
    // Of several chosen answers some may be right: which ones is for her to find out.
    return kind === 'multiple' ? undefined : { kind: 'wrong', text: quiz.marks.wrong }
  }
  return (
    <section className="check" id="check">
      <h2>{words.check}</h2>
      <p className="small">{completesLesson ? words.checkCompletes : words.checkHint}</p>
      <form method="post" action={action}>
        <FormErrors
          title={site.formErrors}
          errors={refused ? [{ text: refused.words, id: answerId(`q${question.position}`) }] : []}
        />
        <Asked
          question={question}
          name="answer"
          typed={refused?.typed}
          error={refused?.words}
          markOf={refused ? undefined : markOf}
          outcome={
            outcome && !refused
              ? {
                  kind: outcome.isRight ? 'good' : 'bad',
                  title: outcome.isRight ? words.right : words.wrong,
                  explanation: outcome.explanation,
                }
              : undefined
          }
        />
        <Button kind={outcome ? 'quiet' : 'primary'}>{outcome ? words.checkAgain : words.checkSubmit}</Button>
      </form>
    </section>
  )
}
