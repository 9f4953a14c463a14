import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listNotices } from '#app/domains/notifications/inbox.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Panel } from '#app/ui/panel.tsx'

const size = 20

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const page = pageOf(new URL(args.request.url))
  const { notices, count, unread } = await listNotices(actor, { locale: localeOf(args), page, size })
  return { notices, unread, page, pages: Math.max(1, Math.ceil(count / size)), timeZone: actor.timeZone }
}

export default function Inbox() {
  const { inbox: words } = useText().notices
  const locale = useLocale()
  const { notices, unread, page, pages, timeZone } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.title} lede={words.unread(unread)} />
      {unread > 0 ? (
        <form method="post" action={`/${locale}/account/inbox/readings`}>
          <Actions>
            <Button kind="quiet">{words.readAll}</Button>
          </Actions>
        </form>
      ) : null}
      {notices.length === 0 ? <EmptyState title={words.none.title}>{words.none.text}</EmptyState> : null}
      {notices.map(({ id, title, text, path, at, isUnread }) => (
        <Panel key={id} title={title}>
          <p className="small">
            {isUnread ? <Badge kind="note">{words.isNew}</Badge> : null}{' '}
            {unbroken(formatDateTime(new Date(at), locale, timeZone))}
          </p>
          <p>{text}</p>
          {isUnread ? (
            <form method="post" action={`/${locale}/account/inbox/${id}/reading`}>
              <Actions>
                {path ? (
                  <Button kind="quiet" name="then" value="open">
                    {words.open}
                  </Button>
                ) : null}
                <Button kind="quiet">{words.read}</Button>
              </Actions>
            </form>
          ) : null}
          {!isUnread && path ? <a href={`/${locale}${path}`}>{words.open}</a> : null}
        </Panel>
      ))}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
    </Site>
  )
}

export const meta = titledBy((text) => text.notices.inbox.title)
