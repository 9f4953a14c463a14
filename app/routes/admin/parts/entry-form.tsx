import { type Entry, kinds, type ListName } from '#app/domains/organisations/entry.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'
import { errorsOf } from '#app/routes/form.ts'
import { useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

type EntryFormProps = { list: ListName; entry?: Partial<Entry> | undefined; reply: Parameters<typeof errorsOf>[0] }

/** The names, kind, dates and belonging of a place or an organisation. */
export function EntryForm({ list, entry, reply }: EntryFormProps) {
  const text = useText()
  const { organisations: words } = text
  const { field, summary } = errorsOf(reply, text, words.fields)
  const filled = (name: 'kind' | 'unitId' | 'parentId' | 'code' | 'validFrom' | 'validTo') => ({
    ...field(name),
    value: reply ? reply.typed[name] : (entry?.[name] ?? undefined),
  })
  return (
    <form method="post" noValidate>
      <FormErrors title={text.site.formErrors} errors={summary} />
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
      {list === 'organisations' ? (
        <Field {...filled('unitId')} help={words.idHelp} optional={text.site.optional} />
      ) : null}
      <Field {...filled('parentId')} help={words.idHelp} optional={text.site.optional} />
      <Field {...filled('code')} optional={text.site.optional} isShort />
      <Field {...filled('validFrom')} type="date" optional={text.site.optional} isShort />
      <Field {...filled('validTo')} type="date" optional={text.site.optional} isShort />
      <Actions>
        <Button>{words.save}</Button>
      </Actions>
    </form>
  )
}
