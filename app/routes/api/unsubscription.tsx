import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { findUnsubscriber, unsubscribe } from '#app/domains/accounts/change-wishes.ts'
import { found, openToAll } from '#app/routes/guard.ts'

/** The link in a letter: leads to the page with the button, since programs that check mail open every link. */
export async function loader({ params }: LoaderFunctionArgs) {
  openToAll()
  const token = params.token ?? ''
  const { locale } = found(await findUnsubscriber(token))
  return redirect(`/${locale}/unsubscribe/${token}`)
}

/** The one request of a mail program (RFC 8058), without a page, without signing in. */
export async function action({ params }: ActionFunctionArgs) {
  openToAll()
  found(await unsubscribe(params.token ?? ''))
  return new Response(null)
}
