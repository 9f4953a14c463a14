import type { SerializeFrom } from '@remix-run/node'
import type { listEndingGrants } from '#app/domains/access/ending-grants.ts'
import { formatDate, formatNumber } from '#app/platform/i18n/format.ts'
import type { findWaiting } from '#app/routes/desk/parts/waiting.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { LinkList } from '#app/ui/link-list.tsx'
import { DataTable } from '#app/ui/table.tsx'

type WaitingProps = {
  waiting: Awaited<ReturnType<typeof findWaiting>>
  ending: SerializeFrom<Awaited<ReturnType<typeof listEndingGrants>>>
  timeZone: string
}

/** What waits for whoever works here: pages with how much is on them, and roles that end soon. */
export function WaitingList({ waiting, ending, timeZone }: WaitingProps) {
  const { access, desk, operations, workplaces } = useText()
  const locale = useLocale()
  const titles = {
    proposals: access.proposals.title,
    workplaces: workplaces.title,
    health: operations.health.title,
  }
  const { title, lede, columns } = desk.ending
  return (
    <>
      <h2>{desk.waiting}</h2>
      {waiting.length + ending.length === 0 ? <p>{desk.nothingWaits}</p> : null}
      {waiting.length > 0 ? (
        <LinkList
          label={desk.waiting}
          links={waiting.map(({ key, path, count }) => ({
            label: titles[key],
            href: `/${locale}${path}`,
            note: formatNumber(count, locale),
          }))}
        />
      ) : null}
      {ending.length > 0 ? (
        <>
          <h3>{title}</h3>
          <p>{lede}</p>
          <DataTable
            id="ending"
            caption={title}
            isCaptionHeard
            columns={(['person', 'role', 'to'] as const).map((key) => ({ key, label: columns[key] }))}
            rows={ending.map(({ id, personId, officialName, role, to }) => ({
              id,
              cells: [
                <a key="person" href={`/${locale}/admin/people/${personId}`}>
                  {officialName}
                </a>,
                access.roles[role],
                unbroken(formatDate(new Date(to), locale, timeZone)),
              ],
            }))}
          />
        </>
      ) : null}
    </>
  )
}
