import { Asked, type ShownQuestion } from '#app/routes/learn/parts/attempt/asked.tsx'
import { useText } from '#app/routes/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { answerId } from '#app/ui/question.tsx'
import { SaveState } from '#app/ui/save-state.tsx'
import { Arrow, Turn } from '#app/ui/turn.tsx'

type AttemptQuestionProps = {
  question: ShownQuestion
  count: number
  address: string
  /** Why the answer just sent was not taken, and what was typed. */
  refused: { words: string; typed: string | undefined } | undefined
}

/** One question of an attempt. Every button saves the answer on its way; the script saves it as soon as it is given. */
export function AttemptQuestion({ question, count, address, refused }: AttemptQuestionProps) {
  const words = useText().quiz
  const { position } = question
  const next = position < count ? String(position + 1) : 'check'
  return (
    <>
      <form method="post" id="answer" action={`${address}/answers/${position}`} data-position={position}>
        {/* What the return key presses: of the buttons below, the first one would lead back. */}
        <button type="submit" name="to" value={next} hidden />
        <FormErrors
          title={words.notSaved}
          errors={refused ? [{ text: refused.words, id: answerId(`q${position}`) }] : []}
        />
        <Asked question={question} name="answer" typed={refused?.typed} error={refused?.words} />
        <SaveState id="saved" link={{ label: words.toResult, href: `${address}/result` }} />
        <Turn
          previous={
            position > 1 ? (
              <Button kind="quiet" name="to" value={position - 1}>
                <Arrow to="back" /> {words.back}
              </Button>
            ) : undefined
          }
          next={
            <Button name="to" value={next}>
              {next === 'check' ? words.toCheck : words.next} <Arrow to="on" />
            </Button>
          }
        />
      </form>
      {/* Sent by the script when the time is over. */}
      <form method="post" id="submission" action={`${address}/submission`} hidden />
    </>
  )
}
