import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { readAllNotices } from '#app/domains/notifications/inbox.ts'
import { localeOf, requireActor } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return redirect(`/${localeOf(args)}/account/inbox`)
}

/** Marks all notices as read. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  await readAllNotices(actor)
  return redirect(`/${localeOf(args)}/account/inbox`)
}
