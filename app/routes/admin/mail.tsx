import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMessages } from '#app/domains/notifications/message.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { isLocale, localeNames } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { Pages, pageOf } from '#app/routes/admin/parts/pages.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { localeAt, titled, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const page = pageOf(new URL(args.request.url))
  const { messages, count } = await listMessages(actor, page, size)
  return { timeZone: actor.timeZone, page, pages: Math.max(1, Math.ceil(count / size)), messages }
}

export default function Mail() {
  const { mail: words } = useText().admin
  const locale = useLocale()
  const { page, pages, messages, timeZone } = useLoaderData<typeof loader>()
  const { columns } = words
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {messages.length > 0 ? (
        <DataTable
          id="messages"
          caption={words.title}
          isCaptionHeard
          columns={[
            { key: 'subject', label: columns.subject },
            { key: 'to', label: columns.to },
            { key: 'at', label: columns.at },
            { key: 'language', label: columns.language },
          ]}
          rows={messages.map(({ id, subject, recipient, createdAt, locale: language }) => ({
            id,
            cells: [
              <a key="subject" href={`/${locale}/admin/mail/${id}`}>
                {subject}
              </a>,
              recipient,
              unbroken(formatDateTime(new Date(createdAt), locale, timeZone)),
              isLocale(language) ? localeNames[language] : language,
            ],
          }))}
        />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
    </Site>
  )
}

export const meta: MetaFunction = ({ location }) => titled(messagesFor(localeAt(location.pathname)).admin.mail.title)
