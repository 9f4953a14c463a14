import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCourses } from '#app/domains/courses/catalogue.ts'
import {
  type Filter,
  type FilterGroup,
  filterCourses,
  filterGroups,
  hoursBounds,
  readFilter,
} from '#app/domains/courses/filter.ts'
import { localeNames } from '#app/platform/i18n/locales.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'
import { localeOf, openToAll } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { courseCard } from '#app/routes/public/parts/course-card.ts'
import { Site } from '#app/routes/site.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { CardList } from '#app/ui/card-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { Split } from '#app/ui/split.tsx'

export async function loader(args: LoaderFunctionArgs) {
  openToAll()
  const filter = readFilter(new URL(args.request.url).searchParams)
  return { filter, ...filterCourses(await listCourses(localeOf(args)), filter) }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, s-maxage=86400' })

export default function Catalogue() {
  const { catalogue } = useText()
  const locale = useLocale()
  const { filter, courses, facets } = useLoaderData<typeof loader>()
  const path = `/${locale}/courses`
  const chosen = filterGroups.reduce((sum, group) => sum + filter[group].length, 0)
  const address = (changed: Filter) => {
    const set = filterGroups.filter((group) => changed[group].length > 0)
    const parameters = set.map((group) => `${group}=${changed[group].map(encodeURIComponent).join(',')}`)
    if (changed.q) parameters.unshift(`q=${encodeURIComponent(changed.q)}`)
    return parameters.length > 0 ? `${path}?${parameters.join('&')}` : path
  }
  const toggled = (group: FilterGroup, value: string) => {
    const others = filter[group].filter((other) => other !== value)
    return address({ ...filter, [group]: filter[group].includes(value) ? others : [...others, value] })
  }
  const hidden = filterGroups.flatMap((group) => (filter[group].length > 0 ? [[group, filter[group].join(',')]] : []))
  return (
    <Site>
      <PageTitle title={catalogue.title} lede={catalogue.lede} />
      <SearchForm
        action={path}
        label={catalogue.home.search}
        example={catalogue.home.searchHint}
        button={catalogue.home.searchButton}
        value={filter.q}
        hidden={Object.fromEntries(hidden)}
        isLabelHeard
      />
      <Split
        sideAt="start"
        side={
          <FilterBar
            label={catalogue.filters}
            summary={catalogue.filtersChosen(chosen)}
            clear={chosen > 0 ? { label: catalogue.clear, href: address({ q: filter.q, ...nothing }) } : undefined}
            groups={facets.map(({ group, values }) => ({
              label: catalogue.groups[group],
              filters: values.map(({ value, count, isChosen }) => ({
                label: valueName(catalogue, group, value),
                href: toggled(group, value),
                count,
                chosen: isChosen,
              })),
            }))}
          />
        }
      >
        <p role="status">{filter.q ? catalogue.foundFor(courses.length, filter.q) : catalogue.found(courses.length)}</p>
        {courses.length > 0 ? (
          <CardList level={2} cards={courses.map((course) => courseCard(course, locale))} />
        ) : (
          <EmptyState
            title={chosen > 0 ? catalogue.none.title : catalogue.noneFor.title(filter.q)}
            action={
              <LinkButton kind="quiet" href={path}>
                {chosen > 0 ? catalogue.clear : catalogue.home.all}
              </LinkButton>
            }
          >
            {chosen > 0 ? catalogue.none.text : catalogue.noneFor.text}
          </EmptyState>
        )}
      </Split>
    </Site>
  )
}

export const meta = titledBy((text) => text.catalogue.title)

const nothing: Record<FilterGroup, string[]> = { topic: [], level: [], audience: [], language: [], hours: [] }

function valueName(catalogue: Messages['catalogue'], group: FilterGroup, value: string): string {
  const { short, medium } = hoursBounds
  const words: Record<FilterGroup, Record<string, string>> = {
    topic: catalogue.topics,
    level: catalogue.levels,
    audience: catalogue.audiences,
    language: localeNames,
    hours: {
      short: catalogue.lengths.short(short),
      medium: catalogue.lengths.medium(short + 1, medium),
      long: catalogue.lengths.long(medium + 1),
    },
  }
  return words[group][value] ?? value
}
