import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listTypedWorkplaces } from '#app/domains/organisations/typed-workplaces.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const url = new URL(args.request.url)
  const page = pageOf(url)
  const listed = await listTypedWorkplaces(actor, { page, size, locale: localeOf(args) })
  return { ...listed, page, isAssigned: url.searchParams.has('assigned') }
}

/** The workplaces that people typed because they were in no list, to be given to organisations. */
export default function Workplaces() {
  const { workplaces: words } = useText()
  const locale = useLocale()
  const { workplaces, page, pages, isAssigned } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isAssigned ? (
        <Notice kind="good" role="status">
          {words.assigned}
        </Notice>
      ) : null}
      {workplaces.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      ) : (
        <DataTable
          id="workplaces"
          caption={words.title}
          isCaptionHeard
          columns={(['typed', 'unit', 'posts'] as const).map((key) => ({ key, label: words.columns[key] }))}
          rows={workplaces.map(({ unitId, unit, key, spellings, posts }) => ({
            id: `${unitId} ${key}`,
            cells: [
              <a
                key="typed"
                href={`/${locale}/admin/workplaces/assignment?${new URLSearchParams({ unit: unitId, name: key })}`}
              >
                {spellings[0]}
              </a>,
              unit,
              formatNumber(posts, locale),
            ],
          }))}
        />
      )}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
    </Site>
  )
}

export const meta = titledBy((text) => text.workplaces.title)
