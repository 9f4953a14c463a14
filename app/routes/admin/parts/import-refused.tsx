import type { Messages } from '#app/platform/i18n/messages.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

type ImportRefusedProps = {
  title: string
  name: string
  address: string
  refusal: keyof Messages['refusals'] | undefined
}

/** Why something could not be done with a file, and the way back to its page. */
export function ImportRefused({ title, name, address, refusal }: ImportRefusedProps) {
  const { refusals, imports } = useText()
  return (
    <Site>
      <AdminNav />
      <PageTitle above={name} title={title} />
      {refusal ? (
        <Notice kind="bad" role="alert">
          {refusals[refusal]}
        </Notice>
      ) : null}
      <p>
        <a href={address}>{imports.toFile}</a>
      </p>
    </Site>
  )
}
