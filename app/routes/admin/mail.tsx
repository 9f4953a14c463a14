import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayPhone } from '#app/domains/accounts/phone.ts'
import { isKeptOnly, listMessages } from '#app/domains/notifications/message.ts'
import { isChannel } from '#app/domains/notifications/wishes.ts'
import { formatDate, formatNumber, formatTime } from '#app/platform/i18n/format.ts'
import { htmlLang, isLocale, localeNames } from '#app/platform/i18n/locales.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Neighbours } from '#app/ui/neighbours.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const url = new URL(args.request.url)
  const page = pageOf(url)
  const asked = url.searchParams.get('channel')
  const channel = isChannel(asked) ? asked : null
  const onlyFailed = url.searchParams.has('failed')
  const { messages, count } = await listMessages(actor, { channel, onlyFailed, page, size })
  const sends = { mail: !isKeptOnly('mail'), sms: !isKeptOnly('sms') }
  return {
    timeZone: actor.timeZone,
    channel,
    onlyFailed,
    sends,
    page,
    pages: Math.max(1, Math.ceil(count / size)),
    messages,
    count,
  }
}

export default function Mail() {
  const { admin, delivery, quiz } = useText()
  const words = admin.mail
  const locale = useLocale()
  const { channel, onlyFailed, sends, page, pages, messages, count, timeZone } = useLoaderData<typeof loader>()
  const { columns } = words
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={ledeOf(delivery, sends)} />
      <Neighbours
        label={words.channel}
        links={[
          ...([null, 'mail', 'sms'] as const).map((one) => ({
            label: one ? words.channels[one] : words.allChannels,
            href: one ? `?channel=${one}` : '?',
            isHere: one === channel && !onlyFailed,
          })),
          { label: delivery.onlyFailed, href: '?failed', isHere: onlyFailed },
        ]}
      />
      <p>{words.count(count, formatNumber(count, locale))}</p>
      {messages.length > 0 ? (
        <DataTable
          id="messages"
          caption={words.title}
          isCaptionHeard
          columns={[
            { key: 'subject', label: columns.subject },
            { key: 'to', label: columns.to },
            { key: 'at', label: words.at(quiz.zones[timeZone]) },
            { key: 'state', label: delivery.state },
            { key: 'language', label: columns.language },
          ]}
          rows={messages.map(({ id, subject, recipient, name, createdAt, state, locale: language }) => ({
            id,
            cells: [
              <a
                key="subject"
                href={`/${locale}/admin/mail/${id}`}
                lang={isLocale(language) ? htmlLang(language) : undefined}
              >
                {subject}
              </a>,
              <Recipient key="to" name={name} recipient={recipient} />,
              unbroken(
                `${formatDate(new Date(createdAt), locale, timeZone)}, ${formatTime(new Date(createdAt), timeZone)}`,
              ),
              <Badge key="state" kind={state === 'failed' ? 'bad' : state === 'sent' ? 'good' : 'plain'}>
                {delivery.states[state]}
              </Badge>,
              isLocale(language) ? localeNames[language] : language,
            ],
          }))}
        />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(other) => `?${onlyFailed ? 'failed&' : channel ? `channel=${channel}&` : ''}page=${other}`}
      />
    </Site>
  )
}

/** Whether what is shown here has also left. */
function ledeOf(words: Messages['delivery'], { mail, sms }: { mail: boolean; sms: boolean }) {
  if (mail && sms) return words.ledeSent.both
  if (mail) return words.ledeSent.mail
  return sms ? words.ledeSent.sms : words.ledeKept
}

function Recipient({ name, recipient }: { name: string | null; recipient: string }) {
  return (
    <>
      {name ? (
        <>
          {name}
          <br />
        </>
      ) : null}
      <span className="small">{sayPhone(recipient)}</span>
    </>
  )
}

export const meta = titledBy((text) => text.admin.mail.title)
