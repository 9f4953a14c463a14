import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { withdrawErasure } from '#app/domains/privacy/erasure.ts'
import { AccountRefusal } from '#app/routes/account/parts/account-refusal.tsx'
import { localeOf, onlyAfterForm, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args)
  return onlyAfterForm(args, `/${localeOf(args)}/account/erasure`)
}

/** Takes the wish to be forgotten back. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args)
  const withdrawn = await withdrawErasure(actor)
  if (!withdrawn.ok) return data({ refusal: withdrawn.reason }, 409)
  return redirect(`/${localeOf(args)}/account/my-data?stays`)
}

export default function ErasureWithdrawal() {
  return <AccountRefusal title={useText().myData.erasure.title} />
}

export const meta = titledBy((text) => text.myData.erasure.title)
