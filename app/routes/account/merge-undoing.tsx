import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { undoMerge } from '#app/domains/duplicates/undo-merge.ts'
import { AccountRefusal } from '#app/routes/account/parts/account-refusal.tsx'
import { found, localeOf, onlyAfterForm, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return onlyAfterForm(args, `/${localeOf(args)}/account/merge`)
}

/** Makes two accounts of one again. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const answer = found(await undoMerge(actor, args.params.merge ?? ''))
  if (!answer.ok) return data({ refusal: answer.reason }, 409)
  return redirect(`/${localeOf(args)}/account/merge?undone`)
}

export default function MergeUndoing() {
  return <AccountRefusal title={useText().duplicates.merge.title} />
}

export const meta = titledBy((text) => text.duplicates.merge.title)
