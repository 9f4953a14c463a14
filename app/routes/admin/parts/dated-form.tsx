import { EnterSends, EntryPicker } from '#app/routes/admin/parts/entry-picker.tsx'
import { OpenParts } from '#app/routes/admin/parts/open-parts.tsx'
import type { PickedReply, Pickers } from '#app/routes/admin/parts/pickers.ts'
import { errorsOf } from '#app/routes/form.ts'
import { useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'

type Asked = {
  name: 'others' | 'successorId' | 'successorIds'
  kind: 'radio' | 'checkbox'
  help?: string
  isOptional?: boolean
}
type DatedFormProps = {
  fields?: Asked[]
  pickers?: Pickers
  button: string
  reply: PickedReply | undefined
}

/** What happens to a place or an organisation on a day: it ends, is merged, or is split. */
export function DatedForm({ fields = [], pickers = {}, button, reply }: DatedFormProps) {
  const text = useText()
  const { field, at, summary } = errorsOf(reply, text, text.organisations.fields)
  return (
    <form method="post" noValidate>
      <EnterSends />
      <FormErrors title={text.site.formErrors} errors={summary} />
      <OpenParts open={reply?.open} />
      {fields.map(({ name, ...asked }) => {
        const picker = (reply?.pickers ?? pickers)[name]
        return picker ? (
          <EntryPicker
            key={name}
            name={name}
            label={text.organisations.fields[name]}
            error={at(name)}
            picker={picker}
            {...asked}
          />
        ) : null
      })}
      <Field {...field('on')} type="date" isShort />
      <Actions>
        <Button kind="danger">{button}</Button>
      </Actions>
    </form>
  )
}
