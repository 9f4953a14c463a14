import type { LoaderFunctionArgs } from '@remix-run/node'
import { listAudit } from '#app/domains/operations/audit.ts'
import { canReadAudit } from '#app/domains/operations/policy.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { auditFilterOf } from '#app/routes/admin/parts/audit-filter.ts'
import { csvFile } from '#app/routes/admin/parts/csv-answer.ts'
import { saySubject } from '#app/routes/admin/parts/say-subject.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'

const most = 50_000
const size = 1000

/** The audit trail for a spreadsheet, as it is narrowed down on the page; the newest fifty thousand lines. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canReadAudit(actor))
  const locale = localeOf(args)
  const messages = messagesFor(locale)
  const { audit: words } = messages
  const { filter } = auditFilterOf(new URL(args.request.url))
  const sentences: Record<string, string> = words.sentences
  const { at, what, concerning, by, about } = words.columns
  const written = [[at, what, concerning, by, about]]
  for (let before: number | null = null; written.length <= most; ) {
    const { lines, hasMore } = await listAudit(actor, filter, { before, size, locale })
    for (const line of lines)
      written.push([
        line.at.toISOString(),
        sentences[line.name] ?? line.name,
        line.concerning.map((subject) => saySubject(subject, messages)).join('; '),
        line.by?.name ?? words.system,
        line.about?.name ?? '',
      ])
    before = lines.at(-1)?.id ?? null
    if (!hasMore) break
  }
  return csvFile('audit.csv', written)
}
