import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPeople, mostCounted } from '#app/domains/accounts/person-list.ts'
import { canListPeople } from '#app/domains/accounts/policy.ts'
import { isRole, roles } from '#app/domains/actor.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { PersonTable } from '#app/routes/admin/parts/person-table.tsx'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { Split } from '#app/ui/split.tsx'

const size = 50
const longest = 200

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canListPeople(actor))
  const url = new URL(args.request.url)
  const asked = (name: string) => url.searchParams.get(name)?.slice(0, longest) || null
  const role = asked('role')
  const wanted = {
    typed: asked('q') ?? '',
    role: role && isRole(role) ? role : null,
    organisationId: asked('organisation'),
    unitId: asked('unit'),
    isSuspended: url.searchParams.has('suspended'),
    page: pageOf(url),
    size,
  }
  return { ...wanted, ...(await listPeople(actor, wanted, localeOf(args))) }
}

export default function People() {
  const { access, admin } = useText()
  const { people: words } = access
  const locale = useLocale()
  const { typed, role, organisationId, unitId, isSuspended, page, people, count, hasMore } =
    useLoaderData<typeof loader>()
  const path = `/${locale}/admin/people`
  const chosen = {
    ...(typed && { q: typed }),
    ...(role && { role }),
    ...(organisationId && { organisation: organisationId }),
    ...(unitId && { unit: unitId }),
    ...(isSuspended && { suspended: 'yes' }),
  }
  const { q: _, ...filters } = chosen as Record<string, string>
  const address = (changed: Record<string, string | undefined>) => {
    const all = Object.entries({ ...chosen, ...changed }).filter((pair): pair is [string, string] => Boolean(pair[1]))
    return all.length > 0 ? `${path}?${new URLSearchParams(all)}` : path
  }
  const places = [
    ...(organisationId ? [{ label: words.atOrganisation, href: address({ organisation: '' }), chosen: true }] : []),
    ...(unitId ? [{ label: words.atUnit, href: address({ unit: '' }), chosen: true }] : []),
  ]
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <SearchForm
        action={path}
        label={words.search}
        example={words.searchHint}
        button={words.button}
        value={typed}
        hidden={filters}
      />
      <Split
        sideAt="start"
        side={
          <FilterBar
            label={words.filters}
            summary={words.filtersChosen(Object.keys(filters).length)}
            clear={Object.keys(filters).length > 0 ? { label: words.clear, href: path } : undefined}
            groups={[
              {
                label: words.state,
                filters: [
                  {
                    label: words.suspended,
                    href: address({ suspended: isSuspended ? '' : 'yes' }),
                    chosen: isSuspended,
                  },
                  ...places,
                ],
              },
              {
                label: words.role,
                filters: roles.map((one) => ({
                  label: access.roles[one],
                  href: address({ role: one === role ? '' : one }),
                  chosen: one === role,
                })),
              },
            ]}
          />
        }
      >
        <p role="status">
          {count === null
            ? words.many(formatNumber(mostCounted, locale))
            : words.count(count, formatNumber(count, locale))}
        </p>
        {people.length > 0 ? (
          <PersonTable people={people} />
        ) : (
          <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
        )}
        {page > 1 || hasMore ? (
          <Pagination
            label={admin.pages.label}
            previous={page > 1 ? { label: admin.pages.previous, href: address({ page: String(page - 1) }) } : undefined}
            next={hasMore ? { label: admin.pages.next, href: address({ page: String(page + 1) }) } : undefined}
          />
        ) : null}
      </Split>
    </Site>
  )
}

export const meta = titledBy((text) => text.access.people.title)
