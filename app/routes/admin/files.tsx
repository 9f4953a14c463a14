import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findFileCheck, listFiles, sumFiles } from '#app/domains/operations/file-list.ts'
import { findDisk } from '#app/domains/operations/health.ts'
import { formatDate } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { FileCheckResult, FileSums } from '#app/routes/admin/parts/file-sums.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { saySize } from '#app/routes/admin/parts/say-size.ts'
import { found, localeOf } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Neighbours } from '#app/ui/neighbours.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const locale = localeOf(args)
  const url = new URL(args.request.url)
  const isUnused = url.searchParams.has('unused')
  const page = pageOf(url)
  const [list, sums, check, disk] = await Promise.all([
    listFiles(actor, { isUnused, page, size, locale }),
    sumFiles(actor),
    findFileCheck(actor),
    findDisk(),
  ])
  const isAsked = url.searchParams.has('asked')
  return { ...list, sums: found(sums), check, disk, isUnused, isAsked, page, timeZone: actor.timeZone }
}

/** What is stored and how it is: sums, the last check, and the files of lessons and programmes. */
export default function Files() {
  const { storedFiles: words } = useText()
  const { sums, disk, check, isAsked, isUnused, page, pages, files, timeZone } = useLoaderData<typeof loader>()
  const at = isUnused ? '?unused&' : '?'
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      <FileSums sums={sums} disk={disk} />
      <FileCheckResult check={check} isAsked={isAsked} timeZone={timeZone} />
      <h2>{words.list}</h2>
      <Neighbours
        label={words.which}
        links={[
          { label: words.all, href: '?', isHere: !isUnused },
          { label: words.unused, href: '?unused', isHere: isUnused },
        ]}
      />
      {files.length > 0 ? (
        <Listed />
      ) : (
        <EmptyState title={words.none.title} level={3}>
          {words.none.text}
        </EmptyState>
      )}
      <Pages page={page} pages={pages} hrefOf={(other) => `${at}page=${other}`} />
    </Site>
  )
}

function Listed() {
  const text = useText()
  const { storedFiles: words } = text
  const locale = useLocale()
  const { files, timeZone } = useLoaderData<typeof loader>()
  return (
    <DataTable
      id="files"
      caption={words.list}
      isCaptionHeard
      columns={(['name', 'kind', 'size', 'since', 'use'] as const).map((key) => ({ key, label: words.columns[key] }))}
      rows={files.map(({ sha256, name, kind, bytes, storedAt, courses, logos }) => ({
        id: sha256,
        cells: [
          <a key="name" href={`/files/${sha256}/${encodeURIComponent(name)}`}>
            {name}
          </a>,
          words.kinds[kind],
          saySize(bytes, locale, text),
          unbroken(formatDate(new Date(storedAt), locale, timeZone)),
          courses.length + logos.length === 0 ? (
            words.usedNowhere
          ) : (
            <ul key="use">
              {courses.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={`/${locale}/admin/courses/${encodeURIComponent(slug)}`}>{title}</a>
                </li>
              ))}
              {logos.map((one) => (
                <li key={one}>{words.logo(one)}</li>
              ))}
            </ul>
          ),
        ],
      }))}
    />
  )
}

export const meta = titledBy((text) => text.storedFiles.title)
