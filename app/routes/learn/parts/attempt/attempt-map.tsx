import { useText } from '#app/routes/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { QuestionMap } from '#app/ui/question-map.tsx'

type AttemptMapProps = {
  map: { position: number; isAnswered: boolean }[]
  /** The question that is open; its answer is saved on the way to another one. */
  current: number | null
  address: string
}

/** All questions of an attempt: which are answered, which is open, one tap to each. */
export function AttemptMap({ map, current, address }: AttemptMapProps) {
  const words = useText().quiz
  return (
    <>
      <h2>{words.map}</h2>
      <QuestionMap
        label={words.map}
        form="answer"
        field="to"
        items={map.map(({ position, isAnswered }) => ({
          number: position,
          state: isAnswered ? 'answered' : 'empty',
          name: isAnswered ? words.mapAnswered(position) : words.mapEmpty(position),
          isCurrent: position === current,
          ...(current === null ? { href: `${address}?question=${position}` } : { value: String(position) }),
        }))}
        legend={[
          { state: 'answered', text: words.answered },
          { state: 'empty', text: words.empty },
          ...(current === null ? [] : [{ state: 'current' as const, text: words.current }]),
        ]}
      />
      {current === null ? null : (
        <Button kind="quiet" isWide form="answer" name="to" value="check">
          {words.overview}
        </Button>
      )}
    </>
  )
}
