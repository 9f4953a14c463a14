import type { LoaderFunctionArgs } from '@remix-run/node'
import { readAudit } from '#app/domains/operations/audit.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { auditFilterOf } from '#app/routes/admin/parts/audit-filter.ts'
import { longCsvFile } from '#app/routes/admin/parts/csv-answer.ts'
import { requireOperator } from '#app/routes/admin/parts/require-operator.ts'
import { localeOf } from '#app/routes/guard.ts'

/** The audit trail for a spreadsheet, as it is narrowed down on the page, however long it is. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireOperator(args)
  const { audit: words } = messagesFor(localeOf(args))
  const { filter } = auditFilterOf(new URL(args.request.url))
  const sentences: Record<string, string> = words.sentences
  const { at, what, by, about } = words.columns
  async function* rows() {
    yield [[at, what, by, about]]
    for await (const lines of readAudit(actor, filter))
      yield lines.map((line) => [
        line.at.toISOString(),
        sentences[line.name] ?? line.name,
        line.by?.name ?? words.system,
        line.about?.name ?? '',
      ])
  }
  return longCsvFile('audit.csv', rows())
}
