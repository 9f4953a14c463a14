import { useText } from '#app/routes/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** An attempt whose time ran out before it was handed in: what was saved counts, and one button shows the result. */
export function AttemptOver({ address, refusal }: { address: string; refusal: string | undefined }) {
  const words = useText().quiz
  return (
    <>
      {refusal ? (
        <Notice kind="bad" role="alert" title={words.notSaved}>
          {refusal}
        </Notice>
      ) : null}
      <p>{words.timeOverText}</p>
      <form method="post" action={`${address}/submission`}>
        <Button>{words.toResult}</Button>
      </form>
    </>
  )
}
