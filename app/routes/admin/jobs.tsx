import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canOperate } from '#app/domains/accounts/policy.ts'
import { countJobs, listJobs } from '#app/domains/audit/job-list.ts'
import { listWorkers } from '#app/domains/audit/readiness.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { localeAt, titled, useLocale, useText } from '#app/routes/page-data.ts'
import { Site } from '#app/routes/site.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const states = ['waiting', 'running', 'dead', 'done'] as const

export async function loader(args: LoaderFunctionArgs) {
  authorise(canOperate(await requireActor(args)))
  localeOf(args)
  const { searchParams } = new URL(args.request.url)
  const state = states.find((one) => one === searchParams.get('state')) ?? 'dead'
  const [counts, jobs, workers] = await Promise.all([countJobs(), listJobs(state, 100), listWorkers()])
  return {
    state,
    counts,
    isRetried: searchParams.has('retried'),
    workers: workers.map(({ id, at }) => ({ id, at })),
    jobs: jobs.map(({ payload, ...job }) => ({ ...job, about: Object.values(payload as object).join(' ') })),
  }
}

export default function Jobs() {
  const { jobs: words } = useText().admin
  const locale = useLocale()
  const { state, counts, jobs, workers, isRetried } = useLoaderData<typeof loader>()
  const when = (at: string | Date) => formatDateTime(new Date(at), locale)
  const { columns } = words
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isRetried ? (
        <Notice kind="good" role="status">
          {words.retried}
        </Notice>
      ) : null}
      <LinkList
        label={words.title}
        links={states.map((one) => ({ label: words.states[one], href: `?state=${one}`, note: String(counts[one]) }))}
      />
      <h2>{words.states[state]}</h2>
      {jobs.length > 0 ? (
        <DataTable
          id="jobs"
          caption={words.states[state]}
          isCaptionHeard
          columns={[
            { key: 'job', label: columns.job },
            { key: 'about', label: columns.about },
            { key: 'tries', label: columns.tries },
            { key: 'at', label: columns.at },
            { key: 'failure', label: columns.failure },
            ...(state === 'dead' ? [{ key: 'act', label: columns.act }] : []),
          ]}
          rows={jobs.map((job) => ({
            id: job.id,
            cells: [
              job.name,
              job.about,
              words.tries(job.attempts, job.maxAttempts),
              when(job.at),
              job.failure,
              ...(state === 'dead' ? [<Retry key="retry" id={job.id} />] : []),
            ],
          }))}
        />
      ) : (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      )}
      <h2>{words.worker}</h2>
      {workers.length > 0 ? (
        <ul>
          {workers.map(({ id, at }) => (
            <li key={id}>
              {id}: {words.beat(when(at))}
            </li>
          ))}
        </ul>
      ) : (
        <Notice kind="bad">{words.noWorker}</Notice>
      )}
    </Site>
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

export const meta: MetaFunction = ({ location }) => titled(messagesFor(localeAt(location.pathname)).admin.jobs.title)
