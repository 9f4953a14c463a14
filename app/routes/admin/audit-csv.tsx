import type { LoaderFunctionArgs } from '@remix-run/node'
import { readAudit } from '#app/domains/operations/audit.ts'
import { canReadAudit } from '#app/domains/operations/policy.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { longCsvFile } from '#app/routes/admin/parts/csv-answer.ts'
import { auditFilterOf } from '#app/routes/audit-filter.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'
import { saySubject } from '#app/routes/say-subject.ts'

/** The audit trail for a spreadsheet, as it is narrowed down on the page, however long it is. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canReadAudit(actor))
  const locale = localeOf(args)
  const messages = messagesFor(locale)
  const { audit: words } = messages
  const { filter } = auditFilterOf(new URL(args.request.url))
  const sentences: Record<string, string> = words.sentences
  const { at, what, concerning, by, about } = words.columns
  async function* rows() {
    yield [[at, what, concerning, by, about]]
    for await (const lines of readAudit(actor, filter, locale))
      yield lines.map((line) => [
        line.at.toISOString(),
        sentences[line.name] ?? line.name,
        line.concerning.map((subject) => saySubject(subject, messages)).join('; '),
        line.by?.name ?? words.system,
        line.about?.name ?? '',
      ])
  }
  return longCsvFile('audit.csv', rows())
}
