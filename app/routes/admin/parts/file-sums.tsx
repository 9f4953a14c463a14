import type { SerializeFrom } from '@remix-run/node'
import type { findFileCheck, sumFiles } from '#app/domains/operations/file-list.ts'
import { formatDateTime, formatNumber } from '#app/platform/i18n/format.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { saySize } from '#app/routes/admin/parts/say-size.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { DataTable } from '#app/ui/table.tsx'

type Sums = NonNullable<Awaited<ReturnType<typeof sumFiles>>>
type FileSumsProps = { sums: Sums; disk: { isGood: boolean; free: number; whole: number } }

/** How many files there are of each kind, what they weigh, and how much room is left. */
export function FileSums({ sums, disk }: FileSumsProps) {
  const text = useText()
  const { storedFiles: words, operations } = text
  const locale = useLocale()
  const gigabytes = (bytes: number) => formatNumber(bytes / 1024 ** 3, locale)
  const kinds = Object.entries(sums.kinds) as [keyof typeof words.kinds, Sums['whole']][]
  const lines = [
    ...kinds.filter(([, { files }]) => files > 0).map(([kind, sum]) => ({ label: words.kinds[kind], sum })),
    { label: words.certificates, sum: sums.certificates },
    { label: words.exports, sum: sums.exports },
    { label: words.whole, sum: sums.whole },
  ]
  return (
    <>
      <h2>{words.totals}</h2>
      <DataTable
        id="totals"
        caption={words.totals}
        isCaptionHeard
        columns={(['what', 'files', 'size'] as const).map((key) => ({ key, label: words.totalColumns[key] }))}
        rows={lines.map(({ label, sum }) => ({
          id: label,
          cells: [label, formatNumber(sum.files, locale), saySize(sum.bytes, locale, text)],
        }))}
      />
      <Notice kind={disk.isGood ? 'note' : 'bad'} title={words.disk}>
        {(disk.isGood ? operations.health.free : operations.health.full)(gigabytes(disk.free), gigabytes(disk.whole))}
      </Notice>
    </>
  )
}

type Check = SerializeFrom<NonNullable<Awaited<ReturnType<typeof findFileCheck>>>>

/** What the last check of all files found, and the button that asks for another. */
export function FileCheckResult(props: { check: Check | null; isAsked: boolean; timeZone: TimeZone }) {
  const { storedFiles: words } = useText()
  const locale = useLocale()
  const { check, isAsked, timeZone } = props
  const count = (n: number) => formatNumber(n, locale)
  const nameOf = ({ kind, name, id }: Check['broken'][number]) => {
    if (kind === 'export') return words.export
    return kind === 'certificate' ? words.certificate(name ?? id) : (name ?? id)
  }
  return (
    <>
      <h2>{words.check}</h2>
      <p>{words.checkNote}</p>
      {isAsked ? (
        <Notice kind="good" role="status">
          {words.asked}
        </Notice>
      ) : null}
      {check ? (
        <>
          <p>{words.last(unbroken(formatDateTime(new Date(check.at), locale, timeZone)), count(check.files))}</p>
          <Notice kind={check.brokenCount > 0 ? 'bad' : 'good'}>
            {check.brokenCount > 0 ? words.broken(check.brokenCount, count(check.brokenCount)) : words.allWhole}
          </Notice>
          {check.unnamed > 0 ? <p>{words.unnamed(count(check.unnamed))}</p> : null}
        </>
      ) : (
        <p>{words.never}</p>
      )}
      {check && check.broken.length > 0 ? (
        <>
          <p>{words.mend}</p>
          <DataTable
            id="broken"
            caption={words.brokenTitle}
            columns={(['name', 'state'] as const).map((key) => ({ key, label: words.columns[key] }))}
            rows={check.broken.map((one) => ({
              id: `${one.kind}-${one.id}`,
              cells: [nameOf(one), words.states[one.state]],
            }))}
          />
        </>
      ) : null}
      <form method="post" action={`/${locale}/admin/files/checks`}>
        <Button kind="quiet">{words.ask}</Button>
      </form>
    </>
  )
}
