import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { cancelContactChange } from '#app/domains/accounts/contacts/confirm-change.ts'
import { requireOwner } from '#app/routes/account/parts/own-account.ts'
import { localeOf, notFound } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireOwner(args)
  return redirect(`/${localeOf(args)}/account/security`)
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requireOwner(args)
  const cancelled = await cancelContactChange(actor, args.params.change ?? '')
  if (!cancelled.ok) notFound()
  return redirect(`/${localeOf(args)}/account/security?done=contact-cancelled`)
}
