import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endOtherSession } from '#app/domains/accounts/session-list.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { localeOf, notFound } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireOwner(args)
  return redirect(`/${localeOf(args)}/account/security`)
}

/** Signs her out on one of her browsers. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireOwner(args)
  const ended = await endOtherSession(actor, args.params.session ?? '')
  return ended.ok ? redirect(`/${localeOf(args)}/account/security?done=session`) : notFound()
}
