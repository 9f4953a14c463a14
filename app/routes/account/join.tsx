import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askForCode } from '#app/routes/account/parts/ask-for-code.ts'
import { beginAsking } from '#app/routes/account/parts/begin-asking.ts'
import { ContactForm } from '#app/routes/account/parts/contact-form.tsx'
import { openToAll } from '#app/routes/guard.ts'
import { withWayBack } from '#app/routes/own-path.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  return beginAsking(args)
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  return askForCode(args, 'join')
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function Join() {
  const { account, codes } = useText()
  const locale = useLocale()
  const { next, asked } = useLoaderData<typeof loader>()
  return (
    <Site>
      <PageTitle above={account.join.step(1, 4)} title={account.join.title} lede={codes.joinLede} />
      <ContactForm reply={useActionData<typeof action>()} asked={asked}>
        <LinkButton kind="quiet" href={`/${locale}/sign-in${withWayBack(next)}`}>
          {account.join.haveAccount}
        </LinkButton>
      </ContactForm>
    </Site>
  )
}

export const meta = titledBy((text) => text.account.join.title)
