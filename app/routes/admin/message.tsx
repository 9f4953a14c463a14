import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canOperate } from '#app/domains/accounts/policy.ts'
import { findMessage } from '#app/domains/notifications/message.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { htmlLang, isLocale } from '#app/platform/i18n/locales.ts'
import { authorise, found, localeOf, requireActor } from '#app/routes/guard.ts'
import { titled, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

export async function loader(args: LoaderFunctionArgs) {
  authorise(canOperate(await requireActor(args)))
  localeOf(args)
  const { subject, recipient, channel, text, locale, createdAt } = found(await findMessage(args.params.message ?? ''))
  return {
    subject,
    recipient,
    channel: channel === 'sms' ? ('sms' as const) : ('mail' as const),
    text,
    locale,
    createdAt,
  }
}

export default function Message() {
  const { mail: words } = useText().admin
  const locale = useLocale()
  const message = useLoaderData<typeof loader>()
  const lang = isLocale(message.locale) ? htmlLang(message.locale) : undefined
  return (
    <Site>
      <p>
        <a href={`/${locale}/admin/mail`}>{words.back}</a>
      </p>
      <PageTitle title={message.subject} lang={lang} />
      <FactList
        facts={[
          { name: words.columns.to, value: message.recipient },
          { name: words.channel, value: words.channels[message.channel] },
          { name: words.columns.at, value: formatDateTime(new Date(message.createdAt), locale) },
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

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.subject ?? '')
