import type { Event } from '#app/domains/events.ts'
import type { AuditLine } from '#app/domains/operations/audit.ts'
import type { Subject } from '#app/domains/operations/audit-subject.ts'
import { formatDateTime } from '#app/platform/i18n/format.ts'
import { saySubject } from '#app/routes/admin/parts/say-subject.ts'
import { unbroken, useLocale, useText } from '#app/routes/page-data.ts'
import { DataTable } from '#app/ui/table.tsx'

type AuditLinesProps = {
  lines: AuditLine[]
  timeZone: string
  /** Where a name leads, if it leads anywhere. */
  byHref?: (id: string) => string
  aboutHref?: (id: string) => string
}

/** Lines of the audit trail, each a sentence, with who did it, to whom, and what it concerns. */
export function AuditLines({ lines, timeZone, byHref, aboutHref }: AuditLinesProps) {
  const { audit: words } = useText()
  const locale = useLocale()
  // A fact without a sentence is a type error here.
  const sentences: Record<Event['name'], string> = words.sentences
  return (
    <DataTable
      id="audit"
      caption={words.title}
      isCaptionHeard
      columns={(['what', 'concerning', 'by', 'about', 'at'] as const).map((key) => ({
        key,
        label: words.columns[key],
      }))}
      rows={lines.map(({ id, name, by, about, at, concerning }) => ({
        id: String(id),
        cells: [
          sentences[name] ?? name,
          <Concerning key="concerning" subjects={concerning} />,
          by ? <Named key="by" {...by} hrefOf={byHref} /> : words.system,
          about ? <Named key="about" {...about} hrefOf={aboutHref} /> : null,
          unbroken(formatDateTime(new Date(at), locale, timeZone)),
        ],
      }))}
    />
  )
}

function Named({ id, name, hrefOf }: { id: string; name: string; hrefOf: ((id: string) => string) | undefined }) {
  return hrefOf ? <a href={hrefOf(id)}>{name}</a> : name
}

function Concerning({ subjects }: { subjects: Subject[] }) {
  const messages = useText()
  return subjects.map((subject) => saySubject(subject, messages)).join('; ')
}
