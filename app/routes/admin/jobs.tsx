import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countJobs, type JobGroup, listJobs } from '#app/domains/operations/job-list.ts'
import { findWorkerSigns } from '#app/domains/operations/workers.ts'
import { formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Neighbours } from '#app/ui/neighbours.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const states = ['waiting', 'running', 'dead', 'done'] as const
const groups = ['asked', 'scheduled'] as const
const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const url = new URL(args.request.url)
  const state = states.find((one) => one === url.searchParams.get('state')) ?? 'dead'
  // Of what is done, the clock does nearly all; what is not done is shown whole.
  const chosen: JobGroup = groups.find((one) => one === url.searchParams.get('group')) ?? 'asked'
  const group = state === 'done' ? chosen : null
  const page = pageOf(url)
  const [counts, list, worker] = await Promise.all([
    countJobs(),
    listJobs(actor, { state, group, page, size }),
    findWorkerSigns(),
  ])
  return {
    state,
    group,
    page,
    counts,
    ...list,
    isRetried: url.searchParams.has('retried'),
    worker,
    timeZone: actor.timeZone,
  }
}

export default function Jobs() {
  const { admin, refusals } = useText()
  const { jobs: words } = admin
  const locale = useLocale()
  const { state, group, page, pages, counts, worker, timeZone, isRetried } = useLoaderData<typeof loader>()
  const address = group ? `?state=${state}&group=${group}` : `?state=${state}`
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isRetried ? (
        <Notice kind="good" role="status">
          {words.retried}
        </Notice>
      ) : null}
      <Neighbours
        label={words.title}
        links={states.map((one) => ({
          label: words.states[one],
          href: `?state=${one}`,
          ...(counts && { note: formatNumber(counts[one], locale) }),
          isHere: one === state,
        }))}
      />
      <h2>{words.states[state]}</h2>
      {group ? (
        <Neighbours
          label={words.which}
          links={groups.map((one) => ({
            label: words.groups[one],
            href: `?state=${state}&group=${one}`,
            isHere: one === group,
          }))}
        />
      ) : null}
      {counts ? <Listed /> : <Notice kind="bad">{refusals['queue-away']}</Notice>}
      <Pages page={page} pages={pages} hrefOf={(other) => `${address}&page=${other}`} />
      <h2>{words.worker}</h2>
      {worker && worker.aliveCount > 0 ? (
        <Notice kind="good">{words.alive(worker.aliveCount, worker.secondsAgo)}</Notice>
      ) : (
        <Notice kind="bad">
          {worker ? words.silent(unbroken(formatDateTime(new Date(worker.lastAt), locale, timeZone))) : words.noWorker}
        </Notice>
      )}
    </Site>
  )
}

function Listed() {
  const { jobs: words } = useText().admin
  const locale = useLocale()
  const { state, jobs, timeZone } = useLoaderData<typeof loader>()
  const { columns } = words
  const kinds: Record<string, string> = words.kinds
  const isDead = state === 'dead'
  if (jobs.length === 0) return <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
  return (
    <DataTable
      id="jobs"
      caption={words.states[state]}
      isCaptionHeard
      columns={[
        { key: 'job', label: columns.job },
        { key: 'about', label: columns.about },
        { key: 'at', label: columns.at },
        { key: 'tries', label: columns.tries },
        { key: 'failure', label: columns.failure },
        ...(isDead ? [{ key: 'act', label: columns.act }] : []),
      ]}
      rows={jobs.map(({ id, name, serial, attempts, maxAttempts, failure, at }) => ({
        id,
        cells: [
          Object.hasOwn(kinds, name) ? kinds[name] : name,
          serial,
          unbroken(formatDateTime(new Date(at), locale, timeZone)),
          words.tries(attempts, maxAttempts),
          failure,
          ...(isDead ? [<Retry key="retry" id={id} />] : []),
        ],
      }))}
    />
  )
}

function Retry({ id }: { id: string }) {
  const { retry } = useText().admin.jobs
  const locale = useLocale()
  return (
    <form method="post" action={`/${locale}/admin/jobs/${encodeURIComponent(id)}/retry`}>
      <Button kind="quiet">{retry}</Button>
    </form>
  )
}

export const meta = titledBy((text) => text.admin.jobs.title)
