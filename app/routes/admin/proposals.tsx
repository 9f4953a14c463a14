import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canSeeProposals } from '#app/domains/access/policy.ts'
import { listProposals } from '#app/domains/access/proposal-list.ts'
import { isRole } from '#app/domains/actor.ts'
import { formatDate } from '#app/platform/i18n/format.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Neighbours } from '#app/ui/neighbours.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 50

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeProposals(actor))
  const url = new URL(args.request.url)
  const isDecided = url.searchParams.has('decided')
  const page = pageOf(url)
  const list = await listProposals(actor, { isDecided, page, size, locale: localeOf(args) })
  const pages = Math.max(1, Math.ceil(list.count / size))
  const refused = url.searchParams.get('refused')
  return { ...list, isDecided, page, pages, refused, isDone: url.searchParams.has('done'), timeZone: actor.timeZone }
}

export default function Proposals() {
  const { access, refusals } = useText()
  const { proposals: words } = access
  const { proposals, isDecided, page, pages, isDone, refused } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isDone ? (
        <Notice kind="good" role="status">
          {words.done}
        </Notice>
      ) : null}
      {refused && Object.hasOwn(refusals, refused) ? (
        <Notice kind="bad" role="alert">
          {(refusals as Record<string, string>)[refused]}
        </Notice>
      ) : null}
      <Neighbours
        label={words.title}
        links={[
          { label: words.waiting, href: '?', isHere: !isDecided },
          { label: words.decided, href: '?decided', isHere: isDecided },
        ]}
      />
      {proposals.length > 0 ? <Listed /> : <EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      <Pages page={page} pages={pages} hrefOf={(other) => `?${isDecided ? 'decided&' : ''}page=${other}`} />
    </Site>
  )
}

type Proposal = ReturnType<typeof useLoaderData<typeof loader>>['proposals'][number]

function Listed() {
  const { access } = useText()
  const { proposals: words } = access
  const locale = useLocale()
  const { proposals, isDecided, timeZone } = useLoaderData<typeof loader>()
  const { columns } = words
  const on = (moment: string | Date) => unbroken(formatDate(new Date(moment), locale, timeZone))
  const what = ({ kind, role, scope, scopeName }: Proposal) =>
    role && isRole(role)
      ? words.grantOf(access.roles[role], scopeName ?? (access.scopes as Record<string, string>)[scope ?? ''] ?? '')
      : ((words.kinds as Record<string, string>)[kind] ?? kind)
  const outcome = ({ outcome: known, decidedBy, answer }: Proposal) => {
    const said = (words.outcomes as Record<string, string>)[known ?? 'expired'] ?? ''
    return [decidedBy ? words.decidedBy(said, decidedBy) : said, answer].filter(Boolean).join('. ')
  }
  return (
    <DataTable
      id="proposals"
      caption={words.title}
      isCaptionHeard
      columns={[
        { key: 'what', label: columns.what },
        { key: 'about', label: columns.about },
        { key: 'asked', label: columns.asked },
        { key: 'reason', label: columns.reason },
        { key: 'until', label: columns.until },
        isDecided ? { key: 'outcome', label: columns.outcome } : { key: 'act', label: columns.act },
      ]}
      rows={proposals.map((proposal) => ({
        id: proposal.id,
        cells: [
          what(proposal),
          proposal.personName,
          proposal.askedBy,
          [proposal.letter, proposal.reason].filter(Boolean).join(' · '),
          on(proposal.expiresAt),
          isDecided ? outcome(proposal) : <Deciding key="act" {...proposal} />,
        ],
      }))}
    />
  )
}

function Deciding({ id, isMine, isMineToDecide }: Proposal) {
  const { proposals: words } = useText().access
  const page = `/${useLocale()}/admin/proposals/${id}`
  if (!isMine && !isMineToDecide) return words.waitsForOther
  return (
    <Actions>
      {isMineToDecide ? (
        <form method="post" action={`${page}/confirmation`}>
          <Button kind="quiet">{words.confirm}</Button>
        </form>
      ) : null}
      <a href={`${page}/refusal`}>{isMine ? words.withdraw : words.decline}</a>
    </Actions>
  )
}

export const meta = titledBy((text) => text.access.proposals.title)
