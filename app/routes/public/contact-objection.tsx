import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findObjection, objectToChange } from '#app/domains/accounts/contacts/assisted-change.ts'
import { found, localeOf, openToAll } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

/** Changes nothing: scanners of mail open every link. */
export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  localeOf(args)
  return found(await findObjection(args.params.token ?? ''))
}

export async function action(args: ActionFunctionArgs) {
  openToAll()
  const token = args.params.token ?? ''
  found(await findObjection(token))
  await objectToChange(token)
  return redirect(`/${localeOf(args)}/contact-objection/${token}`)
}

export default function ContactObjection() {
  const { objection: words } = useText().contacts
  const { isOpen, isStopped } = useLoaderData<typeof loader>()
  return (
    <Site>
      <PageTitle title={words.title} lede={isOpen ? words.lede : undefined} />
      {isOpen ? (
        <form method="post">
          <Actions>
            <Button kind="danger">{words.submit}</Button>
          </Actions>
        </form>
      ) : (
        <Notice kind={isStopped ? 'good' : 'note'} role="status">
          {isStopped ? words.done : words.over}
        </Notice>
      )}
    </Site>
  )
}

export const meta = titledBy((text) => text.contacts.objection.title)
