import type { ListName } from '#app/domains/organisations/entry.ts'
import { entryAddress } from '#app/routes/admin/parts/require-entry.ts'
import { useLocale, useText } from '#app/routes/page-data.ts'
import { DataTable } from '#app/ui/table.tsx'

type Fault = { line: number; column: string | null; reason: string; about: string }

/** The lines of a file that cannot be taken, each with a sentence. */
export function ImportFaults({ faults }: { faults: Fault[] }) {
  const { imports: words, errors, refusals } = useText()
  const sentences = { ...errors, ...refusals, ...words.faults } as Record<string, unknown>
  const columns = (['line', 'column', 'what', 'value'] as const).map((key) => ({ key, label: words[key] }))
  return (
    <>
      <h2>{words.faultsTitle}</h2>
      <p>{words.faultsNote}</p>
      <DataTable
        id="faults"
        caption={words.faultsTitle}
        isCaptionHeard
        columns={columns}
        rows={faults.map(({ line, column, reason, about }, place) => ({
          id: `${line}-${place}`,
          cells: [line, column ?? '–', String(sentences[reason] ?? errors.unprintable), about || '–'],
        }))}
      />
    </>
  )
}

type Change = { id: string; isNew: boolean; differences: { column: string; before: string; after: string }[] }
type ImportChangesProps = { list: ListName; changes: Change[]; isApplied: boolean }

/** What changes, entry by entry and field by field. */
export function ImportChanges({ list, changes, isApplied }: ImportChangesProps) {
  const { imports: words, organisations } = useText()
  const locale = useLocale()
  const labels: Record<string, string> = {
    ...organisations.fields,
    unit: organisations.fields.unitId,
    parent: organisations.fields.parentId,
    from: organisations.fields.validFrom,
    to: organisations.fields.validTo,
  }
  return (
    <>
      <h2>{words.changesTitle}</h2>
      <DataTable
        id="changes"
        caption={words.changesTitle}
        isCaptionHeard
        columns={[
          { key: 'entry', label: words.entry },
          { key: 'state', label: words.state },
          { key: 'change', label: words.change },
        ]}
        rows={changes.map(({ id, isNew, differences }) => ({
          id,
          cells: [
            isNew && !isApplied ? (
              id
            ) : (
              <a key="entry" href={entryAddress(locale, list, id)}>
                {id}
              </a>
            ),
            isNew ? words.isNew : words.isChanged,
            <ul key="change">
              {differences
                .filter(({ column }) => column !== 'id')
                .map(({ column, before, after }) => (
                  <li key={column}>
                    {labels[column]}: {isNew ? after : words.turn(before || words.empty, after || words.empty)}
                  </li>
                ))}
            </ul>,
          ],
        }))}
      />
    </>
  )
}
