import { useLoaderData } from '@remix-run/react'
import type { beginAsking } from '#app/routes/account/parts/begin-asking.ts'
import { ContactForm } from '#app/routes/account/parts/contact-form.tsx'
import type { Reply } from '#app/routes/form.ts'
import { withWayBack } from '#app/routes/own-path.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

type CodePageProps = { title: string; lede: string; reply: Reply | undefined }

/** A page that asks where to send a code, beside the way with a password. */
export function CodePage({ title, lede, reply }: CodePageProps) {
  const { codes } = useText()
  const locale = useLocale()
  const { next, asked } = useLoaderData<typeof beginAsking>()
  return (
    <Site>
      <PageTitle title={title} lede={lede} />
      <ContactForm reply={reply} asked={asked}>
        <LinkButton kind="quiet" href={`/${locale}/sign-in${withWayBack(next)}`}>
          {codes.byPassword}
        </LinkButton>
      </ContactForm>
    </Site>
  )
}
