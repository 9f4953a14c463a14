import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canKeepProgrammes, canSeeProgrammes } from '#app/domains/programmes/policy.ts'
import { listProgrammes } from '#app/domains/programmes/programme-list.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { sayPeriod } from '#app/routes/admin/parts/period.ts'
import { programmeAddress } from '#app/routes/admin/parts/require-programme.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeProgrammes(actor))
  const page = pageOf(new URL(args.request.url))
  const listed = await listProgrammes(actor, { locale: localeOf(args), page, size })
  return { ...listed, page, canKeep: canKeepProgrammes(actor) }
}

/** The programmes somebody looks after, with their dates. */
export default function Programmes() {
  const { programmes: words, organisations } = useText()
  const locale = useLocale()
  const { programmes, page, pages, canKeep } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {programmes.length > 0 ? (
        <DataTable
          id="programmes"
          caption={words.title}
          isCaptionHeard
          columns={(['name', 'dates', 'courses', 'partners'] as const).map((key) => ({
            key,
            label: words.columns[key],
          }))}
          rows={programmes.map(({ id, name, courses, partners, ...dates }) => ({
            id,
            cells: [
              <a key="name" href={programmeAddress(locale, id)}>
                {name}
              </a>,
              sayPeriod(dates, organisations),
              formatNumber(courses, locale),
              formatNumber(partners, locale),
            ],
          }))}
        />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
      {canKeep ? (
        <Actions>
          <LinkButton href={`/${locale}/admin/programmes/new`}>{words.add}</LinkButton>
        </Actions>
      ) : null}
    </Site>
  )
}

export const meta = titledBy((text) => text.programmes.title)
