import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { confirmProposal } from '#app/domains/access/decide.ts'
import { canSeeProposals } from '#app/domains/access/policy.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'

/** Nothing to see: the button stands in the list. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeProposals(actor))
  throw redirect(`/${localeOf(args)}/admin/proposals`)
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeProposals(actor))
  const confirmed = await confirmProposal(actor, args.params.proposal ?? '')
  const list = `/${localeOf(args)}/admin/proposals`
  return redirect(confirmed.ok ? `${list}?decided&done` : `${list}?refused=${confirmed.reason}`)
}
