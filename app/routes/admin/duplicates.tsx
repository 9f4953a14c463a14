import type { LoaderFunctionArgs, SerializeFrom } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCandidates } from '#app/domains/duplicates/list-candidates.ts'
import { formatDate } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 20

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const url = new URL(args.request.url)
  const page = pageOf(url)
  const { pairs, count } = await listCandidates(actor, { page, size })
  const pages = Math.max(1, Math.ceil(count / size))
  return { pairs, page, pages, isAsked: url.searchParams.has('asked'), timeZone: actor.timeZone }
}

type Pair = SerializeFrom<typeof loader>['pairs'][number]

export default function Duplicates() {
  const { duplicates: words } = useText()
  const { pairs, page, pages, isAsked } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isAsked ? (
        <Notice kind="good" role="status">
          {words.justAsked}
        </Notice>
      ) : null}
      {pairs.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
      ) : (
        <DataTable
          id="duplicates"
          caption={words.title}
          isCaptionHeard
          columns={Object.entries(words.columns).map(([key, label]) => ({ key, label }))}
          rows={pairs.map((pair) => ({
            id: `${pair.first.id}-${pair.second.id}`,
            cells: [
              <Account key="first" account={pair.first} />,
              <Account key="second" account={pair.second} />,
              <Why key="why" reasons={pair.reasons} />,
              <Ask key="act" pair={pair} />,
            ],
          }))}
        />
      )}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
    </Site>
  )
}

function Account({ account }: { account: Pair['first'] }) {
  const { duplicates: words } = useText()
  const locale = useLocale()
  const { timeZone } = useLoaderData<typeof loader>()
  const { officialName, birthYear, phone, email, createdAt, enrolments, certificates } = account
  const lines = [
    words.born(String(birthYear)),
    ...(phone ? [phone] : []),
    ...(email ? [email] : []),
    words.joined(unbroken(formatDate(new Date(createdAt), locale, timeZone))),
    words.learning(enrolments, certificates),
  ]
  return (
    <>
      {officialName}
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  )
}

function Why({ reasons }: { reasons: Pair['reasons'] }) {
  const { duplicates: words } = useText()
  return (
    <>
      {reasons.map((reason) => (
        <div key={reason}>{words.reasons[reason]}</div>
      ))}
    </>
  )
}

function Ask({ pair: { first, second, isAsked } }: { pair: Pair }) {
  const { duplicates: words } = useText()
  const locale = useLocale()
  if (isAsked) return <Badge kind="wait">{words.asked}</Badge>
  return (
    <>
      {[
        { kept: first, merged: second, label: words.keepFirst },
        { kept: second, merged: first, label: words.keepSecond },
      ].map(({ kept, merged, label }) => (
        <form key={kept.id} method="post" action={`/${locale}/admin/duplicates/proposals`}>
          <input type="hidden" name="keptId" value={kept.id} />
          <input type="hidden" name="mergedId" value={merged.id} />
          <Button kind="quiet">{label}</Button>
        </form>
      ))}
    </>
  )
}

export const meta = titledBy((text) => text.duplicates.title)
