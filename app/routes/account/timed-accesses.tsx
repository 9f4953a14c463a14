import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listTimedAccesses } from '#app/domains/access/timed-access.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { requireActor } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const page = pageOf(new URL(args.request.url))
  const { accesses, count } = await listTimedAccesses(actor, { page, size })
  return { accesses, page, pages: Math.max(1, Math.ceil(count / size)), timeZone: actor.timeZone }
}

export default function TimedAccesses() {
  const { accesses: words } = useText().access
  const locale = useLocale()
  const { accesses, page, pages, timeZone } = useLoaderData<typeof loader>()
  const at = (moment: string | Date) => unbroken(formatDateTime(new Date(moment), locale, timeZone))
  return (
    <Site>
      <PageTitle title={words.title} lede={words.lede} />
      {accesses.length > 0 ? (
        <DataTable
          id="accesses"
          caption={words.title}
          isCaptionHeard
          columns={(['by', 'from', 'until', 'reason'] as const).map((key) => ({ key, label: words.columns[key] }))}
          rows={accesses.map(({ id, byName, from, until, reason }) => ({
            id,
            cells: [byName, at(from), at(until), reason],
          }))}
        />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
    </Site>
  )
}

export const meta = titledBy((text) => text.access.accesses.title)
