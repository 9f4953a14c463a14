import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { canOpenSlips, slipScopes } from '#app/domains/accounts/policy.ts'
import { withdrawSlips } from '#app/domains/accounts/print-slips.ts'
import { authorise, localeOf, notFound, requireActor } from '#app/routes/guard.ts'

export async function loader(args: LoaderFunctionArgs) {
  authorise(slipScopes(await requireActor(args)).length > 0)
  return redirect(`/${localeOf(args)}/admin/printed-codes`)
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canOpenSlips(actor))
  const withdrawn = await withdrawSlips(actor, args.params.batch ?? '')
  if (!withdrawn.ok) notFound()
  return redirect(`/${localeOf(args)}/admin/printed-codes?withdrawn`)
}
