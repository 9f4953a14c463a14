import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOwnAudit } from '#app/domains/operations/audit.ts'
import { AccountNav } from '#app/routes/account/parts/account-nav.tsx'
import { auditFilterOf } from '#app/routes/admin/parts/audit-filter.ts'
import { AuditLines } from '#app/routes/admin/parts/audit-lines.tsx'
import { localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const { before } = auditFilterOf(new URL(args.request.url))
  return { ...(await listOwnAudit(actor, { before, size, locale: localeOf(args) })), timeZone: actor.timeZone }
}

export default function Trail() {
  const { audit: words } = useText()
  const { lines, hasMore, timeZone } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AccountNav />
      <PageTitle title={words.own.title} lede={words.own.lede} />
      {lines.length > 0 ? (
        <AuditLines lines={lines} timeZone={timeZone} />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
      {hasMore ? (
        <Actions>
          <LinkButton kind="quiet" href={`?before=${lines.at(-1)?.id}`}>
            {words.older}
          </LinkButton>
        </Actions>
      ) : null}
    </Site>
  )
}

export const meta = titledBy((text) => text.audit.own.title)
