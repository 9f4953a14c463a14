import { formatDate, formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import type { ShownPerson } from '#app/routes/admin/parts/person/person-facts.tsx'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { DataTable } from '#app/ui/table.tsx'

/** Where a person has worked, what she learns, and who looked through her eyes. */
export function PersonRecord({ person, timeZone }: { person: ShownPerson; timeZone: string }) {
  const { person: words, accesses } = useText().access
  const locale = useLocale()
  const on = (moment: string | Date | null) => moment && unbroken(formatDate(new Date(moment), locale, timeZone))
  const at = (moment: string | Date) => unbroken(formatDateTime(new Date(moment), locale, timeZone))
  const { postColumns, learningColumns } = words
  return (
    <>
      {person.posts.length > 0 ? (
        <>
          <h2>{words.posts}</h2>
          <DataTable
            id="posts"
            caption={words.posts}
            isCaptionHeard
            columns={(['place', 'position', 'from', 'to'] as const).map((key) => ({ key, label: postColumns[key] }))}
            rows={person.posts.map(({ id, place, position, from, to }) => ({
              id,
              cells: [place, position, on(from), on(to)],
            }))}
          />
        </>
      ) : null}
      {person.learning.length > 0 ? (
        <>
          <h2>{words.learning}</h2>
          <p>{words.noMarks}</p>
          <DataTable
            id="learning"
            caption={words.learning}
            isCaptionHeard
            columns={(['course', 'enrolled', 'completed', 'hours'] as const).map((key) => ({
              key,
              label: learningColumns[key],
            }))}
            rows={person.learning.map(({ id, title, enrolledAt, completedAt, hours }) => ({
              id,
              cells: [title, on(enrolledAt), on(completedAt) ?? words.notCompleted, formatNumber(hours, locale)],
            }))}
          />
        </>
      ) : null}
      {person.timedAccesses.length > 0 ? (
        <>
          <h2>{words.accesses}</h2>
          <DataTable
            id="accesses"
            caption={words.accesses}
            isCaptionHeard
            columns={[
              { key: 'from', label: accesses.columns.from },
              { key: 'until', label: accesses.columns.until },
              { key: 'reason', label: accesses.columns.reason },
            ]}
            rows={person.timedAccesses.map(({ id, from, until, endedAt, reason }) => ({
              id,
              cells: [at(from), at(endedAt ?? until), reason],
            }))}
          />
        </>
      ) : null}
    </>
  )
}
