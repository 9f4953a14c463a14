import type { SerializeFrom } from '@remix-run/node'
import type { findRecord } from '#app/domains/courses/record.ts'
import { formatDate, formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { sayWritten } from '#app/routes/admin/parts/say-written.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { DataTable } from '#app/ui/table.tsx'

type Shown = SerializeFrom<NonNullable<Awaited<ReturnType<typeof findRecord>>>>

/** Every version that was published, with its learners and how much of it is written in which language. */
export function CourseVersions({ versions, timeZone }: Pick<Shown, 'versions'> & { timeZone: TimeZone }) {
  const { courseRecords: words } = useText()
  const locale = useLocale()
  const { columns } = words
  if (versions.length === 0) return <p>{words.noVersion}</p>
  return (
    <>
      <h2>{words.versions}</h2>
      <p>{words.versionsNote}</p>
      <DataTable
        id="versions"
        caption={words.versions}
        isCaptionHeard
        columns={[
          { key: 'version', label: columns.version },
          { key: 'learners', label: columns.learners },
          { key: 'completed', label: columns.completed },
          ...contentLocales.map((one) => ({ key: one, label: words.languages[one] })),
        ]}
        rows={versions.map(({ number, kind, publishedAt, learners, completed, written }) => ({
          id: String(number),
          cells: [
            <span key="version">
              {words.published(number, unbroken(formatDate(new Date(publishedAt), locale, timeZone)))}
              {kind === 'announcement' ? ` ${words.announcement}` : null}
            </span>,
            formatNumber(learners, locale),
            formatNumber(completed, locale),
            ...contentLocales.map((one) => (written ? sayWritten(words, written, one) : '–')),
          ],
        }))}
      />
    </>
  )
}

/** What of the newest version is not written in which language, one by one. */
export function CourseMissing({ missing }: Pick<Shown, 'missing'>) {
  const { courseRecords: words } = useText()
  const some = missing.filter((one) => one.isCardMissing || one.lessons.length + one.questions.length > 0)
  if (missing.length === 0) return null
  return (
    <section id="missing">
      <h2>{words.missing}</h2>
      {some.length === 0 ? <p>{words.allWritten}</p> : null}
      {some.map(({ language, isCardMissing, lessons, questions }) => (
        <section key={language}>
          <h3>{words.languages[language]}</h3>
          <ul>
            {isCardMissing ? <li>{words.missingCard}</li> : null}
            {lessons.map(({ key, title }) => (
              <li key={key}>{words.missingLesson(title)}</li>
            ))}
            {questions.length > 0 ? <li>{words.missingQuestions(questions.join(', '))}</li> : null}
          </ul>
        </section>
      ))}
      {some.length > 0 ? <p>{words.shownInstead}</p> : null}
    </section>
  )
}

/** When the course was taken out of the catalogue, by whom and why, and when it came back. */
export function CourseWithdrawals({ withdrawals, timeZone }: Pick<Shown, 'withdrawals'> & { timeZone: TimeZone }) {
  const { courseRecords: words, audit } = useText()
  const locale = useLocale()
  const say = (at: string | Date, by: string | null) =>
    words.atBy(unbroken(formatDateTime(new Date(at), locale, timeZone)), by ?? audit.system)
  if (withdrawals.length === 0) return null
  return (
    <>
      <h2>{words.withdrawals}</h2>
      <DataTable
        id="withdrawals"
        caption={words.withdrawals}
        isCaptionHeard
        columns={(['reason', 'withdrawn', 'returned'] as const).map((key) => ({ key, label: words.columns[key] }))}
        rows={withdrawals.map(({ id, at, by, reason, returnedAt, returnedBy }) => ({
          id,
          cells: [reason, say(at, by), returnedAt ? say(returnedAt, returnedBy) : words.notReturned],
        }))}
      />
    </>
  )
}
