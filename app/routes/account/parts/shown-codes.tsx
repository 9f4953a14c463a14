import { useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** Recovery codes, the one time they are shown; the page is made to be printed. */
export function ShownCodes({ codes, next }: { codes: string[]; next: string }) {
  const { recovery: words } = useText().security
  return (
    <>
      <PageTitle title={words.title} lede={words.text} />
      <Notice kind="good" role="status">
        {words.once}
      </Notice>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Actions>
        <LinkButton href={next}>{words.done}</LinkButton>
      </Actions>
    </>
  )
}
