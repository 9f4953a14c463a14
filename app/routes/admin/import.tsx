import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDifferences } from '#app/domains/organisations/import-columns.ts'
import type { ImportPlan } from '#app/domains/organisations/import-plan.ts'
import { findObstacles, undoableUntil } from '#app/domains/organisations/import-undo.ts'
import { now } from '#app/platform/clock.ts'
import { formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { ImportChanges, ImportFaults } from '#app/routes/admin/parts/import-tables.tsx'
import { ImportUndo } from '#app/routes/admin/parts/import-undo.tsx'
import { requireImport } from '#app/routes/admin/parts/require-import.ts'
import { titledBy, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

const size = 100
const nothingKept: ImportPlan = { encoding: 'utf-8', changes: [], unchanged: 0, faults: [] }

export async function loader(args: LoaderFunctionArgs) {
  const { actor, file, address } = await requireImport(args)
  const { list, fileName, plan, appliedAt, undoneAt } = file
  const page = pageOf(new URL(args.request.url))
  const part = <Row,>(rows: Row[]) => rows.slice((page - 1) * size, page * size)
  const { changes, faults, unchanged, encoding } = plan ?? nothingKept
  const until = plan && !undoneAt ? await undoableUntil(file) : null
  const canUndo = until !== null && until > now()
  const added = changes.filter(({ before }) => before === null).length
  return {
    list,
    address,
    fileName,
    appliedAt,
    undoneAt,
    timeZone: actor.timeZone,
    encoding,
    isForgotten: plan === null,
    page,
    pages: Math.max(1, Math.ceil(Math.max(changes.length, faults.length) / size)),
    counts: { added, changed: changes.length - added, unchanged, faults: faults.length },
    faults: part(faults),
    changes: part(changes).map(({ before, after }) => ({
      id: after.id,
      isNew: before === null,
      differences: findDifferences(list, before, after),
    })),
    undo: plan && canUndo ? { until, ...(await findObstacles({ list, plan })) } : null,
  }
}

/** What a file would change, or has changed, and what is wrong in it. */
export default function ImportPage() {
  const { imports: words } = useText()
  const locale = useLocale()
  const shown = useLoaderData<typeof loader>()
  const { list, address, counts, appliedAt, undoneAt, undo, timeZone } = shown
  const say = (at: string | Date) => formatDateTime(new Date(at), locale, timeZone)
  const total = counts.added + counts.changed
  return (
    <Site>
      <AdminNav />
      <PageTitle above={shown.fileName} title={words.preview} />
      {appliedAt ? (
        <Notice kind="good" role="status">
          {undoneAt ? words.undoneAt(say(undoneAt)) : words.applied(say(appliedAt))}
        </Notice>
      ) : null}
      {shown.isForgotten ? <Notice>{words.forgotten}</Notice> : <Counts />}
      {counts.faults > 0 ? <ImportFaults faults={shown.faults} /> : null}
      {counts.faults === 0 && total === 0 && !shown.isForgotten ? (
        <EmptyState title={words.nothing.title}>{words.nothing.text}</EmptyState>
      ) : null}
      {counts.faults === 0 && total > 0 && !appliedAt ? (
        <form method="post" action={`${address}/application`}>
          <Actions>
            <Button>{words.apply}</Button>
          </Actions>
        </form>
      ) : null}
      {total > 0 ? (
        <ImportChanges list={list} changes={shown.changes} isApplied={Boolean(appliedAt && !undoneAt)} />
      ) : null}
      <Pages page={shown.page} pages={shown.pages} hrefOf={(other) => `?page=${other}`} />
      {undo ? <ImportUndo list={list} address={address} {...undo} until={say(undo.until)} /> : null}
      <p>
        <a href={`/${locale}/admin/organisations/${list}/import`}>{words.again}</a>
      </p>
    </Site>
  )
}

function Counts() {
  const { imports: words } = useText()
  const locale = useLocale()
  const { counts, encoding } = useLoaderData<typeof loader>()
  return (
    <FactList
      facts={[
        ...(['added', 'changed', 'unchanged', 'faults'] as const).map((name) => ({
          name: words.counts[name],
          value: formatNumber(counts[name], locale),
        })),
        { name: words.letters, value: encoding === 'utf-8' ? 'UTF-8' : 'Windows-1251' },
      ]}
    />
  )
}

export const meta = titledBy((text) => text.imports.preview)
