import { useText } from '#app/routes/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SaveState } from '#app/ui/save-state.tsx'

type AttemptEndProps = { map: { position: number; isAnswered: boolean }[]; address: string }

/** The last look before an attempt is handed in: what has no answer yet, and the one button that ends it. */
export function AttemptEnd({ map, address }: AttemptEndProps) {
  const words = useText().quiz
  const empty = map.filter(({ isAnswered }) => !isAnswered)
  return (
    <>
      <p>{words.answeredOf(map.length - empty.length, map.length)}</p>
      {empty.length > 0 ? (
        <Notice title={words.unanswered}>
          <p>{words.unansweredText}</p>
          <ul>
            {empty.map(({ position }) => (
              <li key={position}>
                <a href={`${address}?question=${position}`}>{words.numbered(position)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="good">{words.complete}</Notice>
      )}
      <SaveState id="saved" link={{ label: words.toResult, href: `${address}/result` }} />
      <form method="post" id="submission" action={`${address}/submission`}>
        <Button>{words.submit}</Button>
        <p className="small">{words.submitText}</p>
      </form>
    </>
  )
}
