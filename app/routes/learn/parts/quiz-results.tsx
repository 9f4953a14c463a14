import { formatDateTime, formatPercent } from '#app/platform/i18n/format.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Badge } from '#app/ui/badge.tsx'
import { DataTable } from '#app/ui/table.tsx'

type QuizResultsProps = {
  results: { attemptId: string; number: number; submittedAt: Date; percent: number; isPassed: boolean }[]
  timeZone: string
}

/** What came of the earlier attempts at a quiz, each with the way to its result. */
export function QuizResults({ results, timeZone }: QuizResultsProps) {
  const words = useText().quiz
  const locale = useLocale()
  const { columns, verdicts } = words
  return (
    <DataTable
      id="results"
      caption={words.results}
      isCaptionHeard
      columns={[
        { key: 'number', label: columns.number },
        { key: 'result', label: columns.result },
        { key: 'at', label: columns.at },
      ]}
      rows={results.map(({ attemptId, number, submittedAt, percent, isPassed }) => ({
        id: attemptId,
        cells: [
          <a key="number" href={`/${locale}/learn/attempts/${attemptId}/result`}>
            {words.attempt(number)}
          </a>,
          <Badge key="result" kind={isPassed ? 'good' : 'bad'}>
            {verdicts[isPassed ? 'passed' : 'failed'](formatPercent(percent, locale))}
          </Badge>,
          unbroken(formatDateTime(new Date(submittedAt), locale, timeZone)),
        ],
      }))}
    />
  )
}
