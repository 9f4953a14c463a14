import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findMessage } from '#app/domains/notifications/message.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { fallbackLang } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { found } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const message = found(await findMessage(actor, args.params.message ?? ''))
  const { subject, recipient, channel, text, locale, createdAt } = message
  return {
    subject,
    recipient,
    channel: channel === 'sms' ? ('sms' as const) : ('mail' as const),
    text,
    locale,
    createdAt,
    timeZone: actor.timeZone,
  }
}

export default function Message() {
  const { mail: words } = useText().admin
  const locale = useLocale()
  const message = useLoaderData<typeof loader>()
  const lang = fallbackLang(message.locale)
  return (
    <Site>
      <AdminNav />
      <p>
        <a href={`/${locale}/admin/mail`}>{words.back}</a>
      </p>
      <PageTitle title={message.subject} lang={lang} />
      <FactList
        facts={[
          { name: words.columns.to, value: message.recipient },
          { name: words.channel, value: words.channels[message.channel] },
          {
            name: words.columns.at,
            value: unbroken(formatDateTime(new Date(message.createdAt), locale, message.timeZone)),
          },
        ]}
      />
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
