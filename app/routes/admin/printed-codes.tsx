import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { canOpenSlips } from '#app/domains/accounts/policy.ts'
import { listSlipBatches } from '#app/domains/accounts/slip-batches.ts'
import { formatDate, formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { AdminNav } from '#app/routes/admin/parts/admin-nav.tsx'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { titledBy, unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Pages, pageOf } from '#app/routes/pages.tsx'
import { Site } from '#app/routes/site.tsx'
import { Actions } from '#app/ui/actions.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { DataTable } from '#app/ui/table.tsx'

const size = 20

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canOpenSlips(actor))
  const url = new URL(args.request.url)
  const page = pageOf(url)
  const { batches, count } = await listSlipBatches(actor, { locale: localeOf(args), page, size })
  const pages = Math.max(1, Math.ceil(count / size))
  return { batches, page, pages, isWithdrawn: url.searchParams.has('withdrawn'), timeZone: actor.timeZone }
}

export default function PrintedCodes() {
  const { slips: words } = useText()
  const locale = useLocale()
  const { batches, page, pages, isWithdrawn } = useLoaderData<typeof loader>()
  return (
    <Site>
      <AdminNav />
      <PageTitle title={words.title} lede={words.lede} />
      {isWithdrawn ? (
        <Notice kind="good" role="status">
          {words.withdrawnNow}
        </Notice>
      ) : null}
      <Actions>
        <LinkButton href={`/${locale}/admin/printed-codes/new`}>{words.make}</LinkButton>
      </Actions>
      {batches.length > 0 ? <Listed /> : <EmptyState title={words.none.title}>{words.none.text}</EmptyState>}
      <Pages page={page} pages={pages} hrefOf={(other) => `?page=${other}`} />
    </Site>
  )
}

function Listed() {
  const { slips: words } = useText()
  const locale = useLocale()
  const { batches, timeZone } = useLoaderData<typeof loader>()
  return (
    <DataTable
      id="printed-codes"
      caption={words.title}
      isCaptionHeard
      columns={Object.entries(words.columns).map(([key, label]) => ({ key, label }))}
      rows={batches.map(({ id, madeAt, expiresAt, organisation, madeBy, counts, isOpen, isWithdrawn }) => ({
        id,
        cells: [
          unbroken(formatDateTime(new Date(madeAt), locale, timeZone)),
          organisation ?? words.site,
          madeBy,
          isWithdrawn ? (
            <Badge key="until" kind="bad">
              {words.withdrawn}
            </Badge>
          ) : (
            // The last day itself: they run out as it ends.
            unbroken(formatDate(new Date(new Date(expiresAt).getTime() - 1), locale, timeZones.UZ))
          ),
          ...[counts.used, counts.unused, counts.over].map((count) => formatNumber(count, locale)),
          isOpen ? (
            <form key="act" method="post" action={`/${locale}/admin/printed-codes/${id}/withdrawal`}>
              <Button kind="quiet">{words.withdraw}</Button>
            </form>
          ) : null,
        ],
      }))}
    />
  )
}

export const meta = titledBy((text) => text.slips.title)
