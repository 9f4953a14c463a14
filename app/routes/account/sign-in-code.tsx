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
  return askForCode(args, 'sign-in')
}

// How long to wait is said to programs too.
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export default function SignInCode() {
  const { codes } = useText()
  const locale = useLocale()
  const { next, asked } = useLoaderData<typeof loader>()
  return (
    <Site>
      <PageTitle title={codes.signInTitle} lede={codes.signInLede} />
      <ContactForm reply={useActionData<typeof action>()} asked={asked}>
        <LinkButton kind="quiet" href={`/${locale}/sign-in${withWayBack(next)}`}>
          {codes.byPassword}
        </LinkButton>
      </ContactForm>
    </Site>
  )
}

export const meta = titledBy((text) => text.codes.signInTitle)
