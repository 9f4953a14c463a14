import type { SerializeFrom } from '@remix-run/node'
import { counted, type countLearning } from '#app/domains/figures/count-learning.ts'
import { formatNumber } from '#app/platform/i18n/format.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { DataTable } from '#app/ui/table.tsx'

/** How many learn and have finished, by region and programme; small numbers are hidden. */
export function Figures({ figures }: { figures: SerializeFrom<Awaited<ReturnType<typeof countLearning>>> }) {
  const { figures: words } = useText().desk
  const locale = useLocale()
  if (figures.length === 0) return <EmptyState title={words.none.title}>{words.none.text}</EmptyState>
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lede}</p>
      <DataTable
        id="figures"
        caption={words.title}
        isCaptionHeard
        columns={(['region', 'programme', ...counted] as const).map((key) => ({ key, label: words.columns[key] }))}
        rows={figures.map(({ id, region, programme, counts }) => ({
          id,
          cells: [
            region,
            programme ?? words.outside,
            ...counts.map((count) => (count === null ? words.fewer : formatNumber(count, locale))),
          ],
        }))}
      />
      <p>
        <LinkButton kind="quiet" href={`/${locale}/desk/figures.csv`}>
          {words.download}
        </LinkButton>
      </p>
    </>
  )
}
