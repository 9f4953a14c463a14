import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { withdrawErasure } from '#app/domains/privacy/erasure.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { localeOf, onlyAfterForm, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

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
  const { myData, refusals } = useText()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AccountNav />
      <PageTitle title={myData.erasure.title} />
      {reply ? (
        <Notice kind="bad" role="alert">
          {refusals[reply.refusal]}
        </Notice>
      ) : null}
    </Site>
  )
}

export const meta = titledBy((text) => text.myData.erasure.title)
