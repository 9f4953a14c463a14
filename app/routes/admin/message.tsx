import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { findMessage } from '#app/domains/notifications/message.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { fallbackLang } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { found } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const { channel, ...message } = found(await findMessage(actor, args.params.message ?? ''))
  const isResent = new URL(args.request.url).searchParams.has('resent')
  return {
    ...message,
    channel: channel === 'sms' ? ('sms' as const) : ('mail' as const),
    isResent,
    timeZone: actor.timeZone,
  }
}

export default function Message() {
  const { admin, delivery } = useText()
  const words = admin.mail
  const locale = useLocale()
  const message = useLoaderData<typeof loader>()
  const { id, state, tries, failure, sentAt, dueAt, isResent } = message
  const lang = fallbackLang(message.locale)
  const at = (moment: Date | string) => unbroken(formatDateTime(new Date(moment), locale, message.timeZone))
  return (
    <Site>
      <AdminNav />
      <p>
        <a href={`/${locale}/admin/mail`}>{words.back}</a>
      </p>
      <PageTitle title={message.subject} lang={lang} />
      {isResent && state !== 'failed' ? (
        <Notice kind="good" role="status">
          {delivery.resent}
        </Notice>
      ) : null}
      <FactList
        facts={[
          { name: words.columns.to, value: sayPhone(message.recipient) },
          { name: words.channel, value: words.channels[message.channel] },
          { name: words.columns.at, value: at(message.createdAt) },
          { name: delivery.state, value: delivery.states[state] },
          ...(tries > 0 ? [{ name: delivery.tries, value: tries }] : []),
          ...(sentAt ? [{ name: delivery.sentAt, value: at(sentAt) }] : []),
          ...(dueAt && !sentAt ? [{ name: delivery.dueAt, value: at(dueAt) }] : []),
          ...(failure
            ? [{ name: delivery.failure, value: failure === 'interrupted' ? delivery.interrupted : failure }]
            : []),
        ]}
      />
      {state === 'failed' ? (
        <form method="post" action={`/${locale}/admin/mail/${id}/resending`}>
          <Actions>
            <Button kind="quiet">{delivery.resend}</Button>
          </Actions>
        </form>
      ) : null}
      {message.text === '' ? <p>{delivery.textGone}</p> : null}
      {message.text.split('\n').map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a kept message never move
        <p key={place} lang={lang}>
          {line.startsWith('http') ? <a href={line}>{line}</a> : line}
        </p>
      ))}
    </Site>
  )
}

export const meta = titledBy<typeof loader>((_, data) => data?.subject ?? '')
