import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { canOperate } from '#app/domains/accounts/policy.ts'
import { retryJob } from '#app/domains/audit/job-list.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canOperate(actor))
  const retried = await retryJob(actor, args.params.job ?? '')
  if (!retried.ok) throw data(null, 409)
  return redirect(`/${localeOf(args)}/admin/jobs?state=waiting&retried`)
}
