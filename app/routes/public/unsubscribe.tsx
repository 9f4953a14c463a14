import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findUnsubscriber, unsubscribe } from '#app/domains/accounts/change-wishes.ts'
import { found, localeOf, openToAll } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  localeOf(args)
  found(await findUnsubscriber(args.params.token ?? ''))
  return { isDone: new URL(args.request.url).searchParams.has('done') }
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const token = args.params.token ?? ''
  found(await unsubscribe(token))
  return redirect(`/${localeOf(args)}/unsubscribe/${token}?done`)
}

export default function Unsubscribe() {
  const { unsubscribe: words } = useText().notices
  const locale = useLocale()
  const { isDone } = useLoaderData<typeof loader>()
  return (
    <Site>
      <PageTitle title={words.title} lede={words.text} />
      {isDone ? (
        <Notice kind="good" role="status" title={words.done}>
          {words.back}
        </Notice>
      ) : (
        <form method="post">
          <Actions>
            <Button>{words.submit}</Button>
          </Actions>
        </form>
      )}
      <p>
        <a href={`/${locale}/account/notifications`}>{words.settings}</a>
      </p>
    </Site>
  )
}

export const meta = titledBy((text) => text.notices.unsubscribe.title)
