import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { declineMerge } from '#app/domains/duplicates/propose-merge.ts'
import { AccountRefusal } from '#app/routes/account/parts/account-refusal.tsx'
import { found, localeOf, onlyAfterForm, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return onlyAfterForm(args, `/${localeOf(args)}/account/merge`)
}

/** Notes that the other account is not hers. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const answer = found(await declineMerge(actor, args.params.merge ?? ''))
  if (!answer.ok) return data({ refusal: answer.reason }, 409)
  return redirect(`/${localeOf(args)}/account/merge?declined`)
}

export default function MergeDeclining() {
  return <AccountRefusal title={useText().duplicates.merge.title} />
}

export const meta = titledBy((text) => text.duplicates.merge.title)
