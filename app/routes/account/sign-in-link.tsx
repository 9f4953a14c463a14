import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { enterByLink } from '#app/domains/accounts/enter-code.ts'
import { findLink } from '#app/domains/accounts/one-time-code.ts'
import { goOn } from '#app/routes/account/parts/go-on.ts'
import { SharedComputerField } from '#app/routes/account/parts/shared-computer-field.tsx'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { refusalInit } from '#app/routes/refusal-status.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** Changes nothing: scanners of mail open every link. */
export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  localeOf(args)
  return { isOpen: (await findLink(args.params.token ?? '')) !== null }
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  localeOf(args)
  const isShared = (await args.request.formData()).get('isShared') === 'on'
  const entered = await enterByLink(args.params.token ?? '')
  return entered.ok ? goOn(args, entered, isShared) : data({ refusal: entered.reason }, refusalInit(entered))
}

export default function SignInLink() {
  const { codes, refusals } = useText()
  const locale = useLocale()
  const { isOpen } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal ?? (isOpen ? null : 'link-over')
  return (
    <Site>
      <PageTitle title={codes.linkTitle} lede={refusal ? undefined : codes.linkLede} />
      {refusal ? <Notice kind="bad">{refusals[refusal as keyof typeof refusals]}</Notice> : null}
      <form method="post">
        {refusal ? null : <SharedComputerField value={undefined} />}
        <Actions>
          {refusal ? (
            <LinkButton href={`/${locale}/sign-in/code`}>{codes.signInTitle}</LinkButton>
          ) : (
            <Button>{codes.linkSubmit}</Button>
          )}
        </Actions>
      </form>
    </Site>
  )
}

export const meta = titledBy((text) => text.codes.linkTitle)
