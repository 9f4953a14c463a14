import { errorsOf } from '#app/routes/form.ts'
import { useText } from '#app/routes/page-data.ts'
import { Actions } from '#app/ui/actions.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'

type Asked = { name: 'others' | 'successorId' | 'successorIds'; help: string; isOptional?: boolean }
type DatedFormProps = { fields?: Asked[]; button: string; reply: Parameters<typeof errorsOf>[0] }

/** What happens to a place or an organisation on a day: it ends, is merged, or is split. */
export function DatedForm({ fields = [], button, reply }: DatedFormProps) {
  const text = useText()
  const { field, summary } = errorsOf(reply, text, text.organisations.fields)
  return (
    <form method="post" noValidate>
      <FormErrors title={text.site.formErrors} errors={summary} />
      {fields.map(({ name, help, isOptional }) => (
        <Field key={name} {...field(name)} help={help} optional={isOptional ? text.site.optional : undefined} />
      ))}
      <Field {...field('on')} type="date" isShort />
      <Actions>
        <Button kind="danger">{button}</Button>
      </Actions>
    </form>
  )
}
