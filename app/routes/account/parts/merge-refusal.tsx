import { useActionData } from '@remix-run/react'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

type Refused = { refusal: 'merge-not-yours' | 'merge-undo-late' }

/** Says why what was asked about two accounts was not done. */
export function MergeRefusal() {
  const { duplicates, refusals } = useText()
  const reply = useActionData<Refused>()
  return (
    <Site>
      <AccountNav />
      <PageTitle title={duplicates.merge.title} />
      {reply ? (
        <Notice kind="bad" role="alert">
          {refusals[reply.refusal]}
        </Notice>
      ) : null}
    </Site>
  )
}
