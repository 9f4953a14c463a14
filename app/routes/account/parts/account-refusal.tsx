import { useActionData } from '@remix-run/react'
import type { Messages } from '#app/platform/i18n/messages.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** Says why what a button on a page of the account asked for was not done. */
export function AccountRefusal({ title }: { title: string }) {
  const { refusals } = useText()
  const reply = useActionData<{ refusal: keyof Messages['refusals'] }>()
  return (
    <Site>
      <AccountNav />
      <PageTitle title={title} />
      {reply ? (
        <Notice kind="bad" role="alert">
          {refusals[reply.refusal]}
        </Notice>
      ) : null}
    </Site>
  )
}
