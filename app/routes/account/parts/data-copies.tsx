import type { SerializeFrom } from '@remix-run/node'
import type { listExports } from '#app/domains/privacy/export.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/table.tsx'

type DataCopiesProps = { exports: SerializeFrom<Awaited<ReturnType<typeof listExports>>>; timeZone: TimeZone }

/** The copies of her data that were made, and the button for another one. */
export function DataCopies({ exports, timeZone }: DataCopiesProps) {
  const { copy: words } = useText().myData
  const locale = useLocale()
  const at = (date: Date | null) => date && unbroken(formatDateTime(new Date(date), locale, timeZone))
  const base = `/${locale}/account/my-data/exports`
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {exports.length > 0 ? (
        <DataTable
          id="exports"
          caption={words.list}
          columns={[
            { key: 'asked', label: words.columns.asked },
            { key: 'state', label: words.columns.state },
            { key: 'until', label: words.columns.until },
          ]}
          rows={exports.map(({ id, askedAt, readyAt, expiresAt }) => ({
            id,
            cells: [
              at(askedAt),
              readyAt ? (
                <a key="fetch" href={`${base}/${id}`}>
                  {words.fetch}
                </a>
              ) : (
                words.making
              ),
              at(expiresAt),
            ],
          }))}
        />
      ) : null}
      <form method="post" action={base}>
        <Actions>
          <Button>{words.ask}</Button>
        </Actions>
      </form>
    </>
  )
}
