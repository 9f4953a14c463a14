import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { listEntries, mostListed } from '#app/domains/organisations/entry-list.ts'
import { findEntryPage } from '#app/domains/organisations/entry-page.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { sayPeriod } from '#app/routes/admin/parts/period.ts'
import { entryAddress, requireListKeeper } from '#app/routes/admin/parts/require-entry.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const locale = localeOf(args)
  const url = new URL(args.request.url)
  const words = (url.searchParams.get('q') ?? '').slice(0, 200)
  const within = url.searchParams.get('unit') || null
  const page = pageOf(url)
  const wanted = { words, within, page, size, locale }
  const [unit, units, organisations] = await Promise.all([
    within ? findEntryPage(actor, 'units', within, locale).then(found) : null,
    listEntries(actor, 'units', wanted),
    listEntries(actor, 'organisations', wanted),
  ])
  const above = unit && { name: unit.name, parent: unit.parent }
  return { words, within, page, above, lists: { units, organisations } }
}

/** The tree of places and the organisations in it, or what a search has found. */
export default function Entries() {
  const { organisations: words } = useText()
  const locale = useLocale()
  const { words: typed, within, page, above, lists } = useLoaderData<typeof loader>()
  const base = `/${locale}/admin/organisations`
  const at = within ? `?${new URLSearchParams({ unit: within })}` : ''
  const asked = new URLSearchParams({ ...(typed && { q: typed }), ...(within && { unit: within }) })
  return (
    <Site>
      <AdminNav />
      <PageTitle title={above?.name ?? words.title} lede={words.lede} />
      <SearchForm action={base} label={words.search} button={words.find} value={typed} />
      {above ? (
        <p>
          <a href={above.parent ? `${base}?${new URLSearchParams({ unit: above.parent.id })}` : base}>
            {above.parent?.name ?? words.all}
          </a>
        </p>
      ) : null}
      <Listed list="units" />
      <Listed list="organisations" />
      <Pages
        page={page}
        pages={Math.max(lists.units.pages, lists.organisations.pages)}
        hrefOf={(other) => `?${new URLSearchParams([...asked, ['page', String(other)]])}`}
      />
      <Actions>
        <LinkButton kind="quiet" href={`${base}/organisations/new${at}`}>
          {words.add.organisations}
        </LinkButton>
        <LinkButton kind="quiet" href={`${base}/units/new${at}`}>
          {words.add.units}
        </LinkButton>
      </Actions>
    </Site>
  )
}

function Listed({ list }: { list: ListName }) {
  const { organisations: words, imports } = useText()
  const locale = useLocale()
  const { entries, isMore } = useLoaderData<typeof loader>().lists[list]
  const kinds: Record<string, string> = words.kinds
  return (
    <>
      <h2>{words[list]}</h2>
      {isMore ? <p>{words.many(formatNumber(mostListed, locale))}</p> : null}
      {entries.length === 0 ? (
        <EmptyState title={words.none.title} level={3}>
          {words.none.text}
        </EmptyState>
      ) : (
        <DataTable
          id={list}
          caption={words[list]}
          isCaptionHeard
          columns={(['name', 'kind', 'dates', 'id'] as const).map((key) => ({ key, label: words.columns[key] }))}
          rows={entries.map(({ id, name, kind, ...dates }) => ({
            id,
            cells: [
              <a
                key="name"
                href={
                  list === 'units'
                    ? `/${locale}/admin/organisations?${new URLSearchParams({ unit: id })}`
                    : entryAddress(locale, list, id)
                }
              >
                {name}
              </a>,
              kinds[kind] ?? kind,
              sayPeriod(dates, words),
              <a key="id" href={entryAddress(locale, list, id)}>
                {id}
              </a>,
            ],
          }))}
        />
      )}
      <Actions>
        <LinkButton kind="quiet" href={`/${locale}/admin/organisations/${list}/import`}>
          {imports.title[list]}
        </LinkButton>
        <LinkButton kind="quiet" href={`/${locale}/admin/organisations/${list}/export.csv`}>
          {imports.download}
        </LinkButton>
      </Actions>
    </>
  )
}

export const meta = titledBy((text) => text.organisations.title)
