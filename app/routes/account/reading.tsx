import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { readNotice } from '#app/domains/notifications/inbox.ts'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return redirect(`/${localeOf(args)}/account/inbox`)
}

/** Marks one notice as read; leads on to what it is about when it is opened. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const base = `/${localeOf(args)}`
  const { path } = found(await readNotice(actor, args.params.notice ?? ''))
  const isOpened = (await args.request.formData()).get('then') === 'open'
  return redirect(base + ((isOpened && path) || '/account/inbox'))
}
