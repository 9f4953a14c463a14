import type { LoaderFunctionArgs } from '@remix-run/node'
import { listAudit } from '#app/domains/operations/audit.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { auditFilterOf } from '#app/routes/admin/parts/audit-filter.ts'
import { csvFile } from '#app/routes/admin/parts/csv-answer.ts'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { localeOf } from '#app/routes/guard.ts'

const most = 50_000
const size = 1000

/** The audit trail for a spreadsheet, as it is narrowed down on the page; the newest fifty thousand lines. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const { audit: words } = messagesFor(localeOf(args))
  const { filter } = auditFilterOf(new URL(args.request.url))
  const sentences: Record<string, string> = words.sentences
  const { at, what, by, about } = words.columns
  const written = [[at, what, by, about]]
  for (let before: number | null = null; written.length <= most; ) {
    const { lines, hasMore } = await listAudit(actor, filter, { before, size })
    for (const line of lines)
      written.push([
        line.at.toISOString(),
        sentences[line.name] ?? line.name,
        line.by?.name ?? words.system,
        line.about?.name ?? '',
      ])
    before = lines.at(-1)?.id ?? null
    if (!hasMore) break
  }
  return csvFile('audit.csv', written)
}
