import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findScreenTexts, listCourseTexts } from '#app/domains/operations/language-packs.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { sayWritten } from '#app/routes/admin/parts/say-written.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const page = pageOf(new URL(args.request.url))
  const list = await listCourseTexts(actor, { page, size, locale: localeOf(args) })
  return { ...list, page, screens: found(findScreenTexts(actor)) }
}

/** What is written in which language: the screens, and the courses. */
export default function Languages() {
  const { languagePacks: words } = useText()
  const { courses, page, pages } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <h2>{words.courses}</h2>
      <p>{words.coursesNote}</p>
      {courses.length > 0 ? (
        <CourseTexts />
      ) : (
        <EmptyState title={words.none.title} level={3}>
          {words.none.text}
        </EmptyState>
      )}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
      <ScreenTexts />
    </Site>
  )
}

function CourseTexts() {
  const { languagePacks: words, courseRecords } = useText()
  const locale = useLocale()
  const { courses } = useLoaderData<typeof loader>()
  return (
    <DataTable
      id="courses"
      caption={words.courses}
      isCaptionHeard
      columns={[
        { key: 'course', label: words.course },
        ...contentLocales.map((one) => ({ key: one, label: courseRecords.languages[one] })),
      ]}
      rows={courses.map(({ slug, title, written }) => ({
        id: slug,
        cells: [
          <a key="course" href={`/${locale}/admin/courses/${encodeURIComponent(slug)}#missing`}>
            {title}
          </a>,
          ...contentLocales.map((one) => (written ? sayWritten(courseRecords, written, one) : '–')),
        ],
      }))}
    />
  )
}

function ScreenTexts() {
  const { languagePacks: words, courseRecords } = useText()
  const locale = useLocale()
  const { counts, alike } = useLoaderData<typeof loader>().screens
  const count = (n: number) => formatNumber(n, locale)
  return (
    <>
      <h2>{words.screens}</h2>
      <p>{words.screensNote}</p>
      <DataTable
        id="screens"
        caption={words.screens}
        isCaptionHeard
        columns={(['language', 'texts', 'missing', 'same'] as const).map((key) => ({ key, label: words.columns[key] }))}
        rows={counts.map((one) => ({
          id: one.locale,
          cells: [courseRecords.languages[one.locale], count(one.count), count(one.missing), count(one.alike)],
        }))}
      />
      <h3>{words.sameTitle}</h3>
      <p>{alike.length > 0 ? words.sameNote : words.noneSame}</p>
      {alike.length > 0 ? (
        <DataTable
          id="alike"
          caption={words.sameTitle}
          isCaptionHeard
          columns={(['key', 'text', 'languages'] as const).map((key) => ({ key, label: words.sameColumns[key] }))}
          rows={alike.map(({ key, text, locales }) => ({
            id: `${key}-${locales[0]}`,
            cells: [
              <code key="key">{key}</code>,
              <span key="text" lang={locales[0]}>
                {text}
              </span>,
              locales.map((one) => courseRecords.languages[one]).join(', '),
            ],
          }))}
        />
      ) : null}
    </>
  )
}

export const meta = titledBy((text) => text.languagePacks.title)
