import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { resendMessage } from '#app/domains/notifications/resend-message.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args)
  return null
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireOperator(args)
  const resent = await resendMessage(actor, args.params.message ?? '')
  if (!resent.ok) return data({ refusal: resent.reason }, 409)
  return redirect(`/${localeOf(args)}/admin/mail/${resent.messageId}?resent`)
}

/** Shown when there was nothing to try again. */
export default function Resending() {
  const { delivery, refusals } = useText()
  const locale = useLocale()
  const reply = useActionData<typeof action>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={delivery.resend} />
      {reply ? (
        <Notice kind="bad" role="alert">
          {refusals[reply.refusal]}
        </Notice>
      ) : null}
      <p>
        <a href={`/${locale}/admin/mail`}>{delivery.toMessages}</a>
      </p>
    </Site>
  )
}

export const meta = titledBy((text) => text.delivery.resend)
