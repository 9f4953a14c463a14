import { mostChoices } from '#app/domains/organisations/entry-choice.ts'
import { sayPeriod } from '#app/routes/admin/parts/period.ts'
import { type Picker, shownField, wordsField } from '#app/routes/admin/parts/pickers.ts'
import { useText } from '#app/routes/page-data.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Field } from '#app/ui/field.tsx'

type EntryPickerProps = {
  name: string
  label: string
  /** One of them, or several. */
  kind: 'radio' | 'checkbox'
  help?: string | undefined
  error?: string[] | undefined
  isOptional?: boolean | undefined
  picker: Picker
}

/**
 * A place or an organisation to choose: part of its name is typed, what is found is listed, and one is marked. "Find" asks
 * for the same page again with the whole form in its address.
 */
export function EntryPicker({ name, label, kind, help, error, isOptional, picker }: EntryPickerProps) {
  const { picker: words, site, organisations } = useText()
  const { chosen, found, hasMore, words: typed } = picker
  const optional = isOptional ? site.optional : undefined
  const kinds: Record<string, string> = organisations.kinds
  const choices = [...chosen, ...found].map(({ id, name: called, within, kind: sort, ...dates }) => ({
    value: id,
    label: called,
    help: [kinds[sort] ?? sort, within, dates.validFrom || dates.validTo ? sayPeriod(dates, organisations) : null]
      .filter(Boolean)
      .join(' · '),
  }))
  const hasChoices = choices.length > 0
  const isNone = kind === 'radio' && isOptional && hasChoices
  const status = sayFound()
  return (
    <>
      {hasChoices ? (
        <ChoiceField
          kind={kind}
          name={name}
          label={label}
          help={help}
          error={error}
          optional={optional}
          required={false}
          choices={[...choices, ...(isNone ? [{ value: '', label: words.none }] : [])]}
          value={chosen.length > 0 ? chosen.map(({ id }) => id) : isNone ? '' : []}
        />
      ) : null}
      <Field
        name={wordsField(name)}
        id={hasChoices ? wordsField(name) : name}
        type="search"
        label={hasChoices ? words.search : label}
        help={hasChoices ? status : [help, status ?? words.search].filter(Boolean).join(' ')}
        error={hasChoices ? undefined : error}
        optional={hasChoices ? undefined : optional}
        required={false}
        value={typed}
        maxLength={200}
      />
      <input type="hidden" name={shownField(name)} value={typed} />
      <p>
        <Button kind="quiet" formMethod="get" name="find" value={name} aria-label={`${words.find}: ${label}`}>
          {words.find}
        </Button>
      </p>
    </>
  )

  function sayFound(): string | undefined {
    if (typed.trim() === '') return undefined
    if (found.length === 0) return words.nothing(typed)
    return hasMore ? words.more(mostChoices) : words.found(found.length)
  }
}

/** Sends the form when Enter is pressed in one of its fields; without it "Find" would be what Enter means. */
export const EnterSends = () => <button type="submit" hidden />
