import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { courseStates, listRecords } from '#app/domains/courses/record-list.ts'
import { formatDate, formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { CourseState } from '#app/routes/admin/parts/course-state.tsx'
import { requireRecordReader } from '#app/routes/admin/parts/require-record.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Neighbours } from '#app/ui/neighbours.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 25

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await requireRecordReader(args)
  const url = new URL(args.request.url)
  const words = (url.searchParams.get('q') ?? '').slice(0, 200)
  const state = courseStates.find((one) => one === url.searchParams.get('state')) ?? null
  const page = pageOf(url)
  const list = await listRecords(actor, { words, state, page, size, locale })
  return { ...list, words, state, page, timeZone: actor.timeZone }
}

/** Every course, with its version, languages and figures. */
export default function Courses() {
  const { courseRecords: words } = useText()
  const locale = useLocale()
  const { words: typed, state, page, pages, count } = useLoaderData<typeof loader>()
  const at = (changed: Record<string, string>) => {
    const all = Object.entries({ q: typed, state: state ?? '', ...changed }).filter(([, value]) => value !== '')
    return `?${new URLSearchParams(all)}`
  }
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <SearchForm
        action={`/${locale}/admin/courses`}
        label={words.search}
        button={words.find}
        value={typed}
        hidden={state ? { state } : undefined}
      />
      <Neighbours
        label={words.state}
        links={[
          { label: words.all, href: at({ state: '' }), isHere: state === null },
          ...courseStates.map((one) => ({
            label: words.states[one],
            href: at({ state: one }),
            isHere: one === state,
          })),
        ]}
      />
      <p role="status">{words.count(count, formatNumber(count, locale))}</p>
      {count > 0 ? <Listed /> : <EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      <Pages page={page} pages={pages} hrefOf={(other) => at({ page: String(other) })} />
    </Site>
  )
}

function Listed() {
  const { courseRecords: words } = useText()
  const locale = useLocale()
  const { courses, timeZone } = useLoaderData<typeof loader>()
  const sum = (all: number[]) => all.reduce((whole, one) => whole + one, 0)
  const count = (n: number) => formatNumber(n, locale)
  return (
    <DataTable
      id="courses"
      caption={words.title}
      isCaptionHeard
      columns={(['course', 'state', 'version', 'languages', 'learners', 'completed'] as const).map((key) => ({
        key,
        label: words.columns[key],
      }))}
      rows={courses.map(({ slug, title, state, version, learners }) => ({
        id: slug,
        cells: [
          <a key="course" href={`/${locale}/admin/courses/${encodeURIComponent(slug)}`}>
            {title}
          </a>,
          <CourseState key="state" state={state} />,
          version
            ? words.published(version.number, unbroken(formatDate(new Date(version.publishedAt), locale, timeZone)))
            : '–',
          version?.locales.map((one) => words.languages[one]).join(', ') ?? '–',
          learners.length > 0 ? (
            <ul key="learners">
              {learners.map((one) => (
                <li key={one.number}>{words.onVersion(one.number, count(one.learners))}</li>
              ))}
            </ul>
          ) : (
            count(0)
          ),
          count(sum(learners.map(({ completed }) => completed))),
        ],
      }))}
    />
  )
}

export const meta = titledBy((text) => text.courseRecords.title)
