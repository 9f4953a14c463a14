import { type Entry, kinds, type ListName } from '#app/domains/organisations/entry.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { EnterSends, EntryPicker } from '#app/routes/admin/parts/entry-picker.tsx'
import { OpenParts } from '#app/routes/admin/parts/open-parts.tsx'
import type { PickedReply, Pickers } from '#app/routes/admin/parts/pickers.ts'
import { errorsOf } from '#app/routes/form.ts'
import { useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

/** The lists in which an entry of a list is placed, by the fields of its form. */
export const placesOf = (list: ListName): Record<string, ListName> =>
  list === 'units' ? { parentId: 'units' } : { unitId: 'units', parentId: 'organisations' }

type EntryFormProps = {
  list: ListName
  entry?: Partial<Entry> | undefined
  pickers: Pickers
  reply: PickedReply | undefined
}

/** The names, kind, dates and belonging of a place or an organisation. */
export function EntryForm({ list, entry, pickers, reply }: EntryFormProps) {
  const text = useText()
  const { organisations: words } = text
  const { field, at, summary } = errorsOf(reply, text, words.fields)
  const filled = (name: 'kind' | 'code' | 'validFrom' | 'validTo') => ({
    ...field(name),
    value: reply ? reply.typed[name] : (entry?.[name] ?? undefined),
  })
  return (
    <form method="post" noValidate>
      <EnterSends />
      <FormErrors title={text.site.formErrors} errors={summary} />
      <OpenParts open={reply?.open} />
      {contentLocales.map((locale) => (
        <Field
          key={locale}
          {...field(locale)}
          lang={locale}
          value={reply ? reply.typed[locale] : entry?.names?.[locale]}
        />
      ))}
      <SelectField
        {...filled('kind')}
        placeholder={words.choose}
        options={kinds[list].map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      {(['unitId', 'parentId'] as const).map((name) => {
        const picker = (reply?.pickers ?? pickers)[name]
        return picker ? (
          <EntryPicker
            key={name}
            name={name}
            kind="radio"
            label={words.fields[name]}
            error={at(name)}
            isOptional
            picker={picker}
          />
        ) : null
      })}
      <Field {...filled('code')} optional={text.site.optional} isShort />
      <Field {...filled('validFrom')} type="date" optional={text.site.optional} isShort />
      <Field {...filled('validTo')} type="date" optional={text.site.optional} isShort />
      <Actions>
        <Button>{words.save}</Button>
      </Actions>
    </form>
  )
}
