import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { describedBy, FieldHelp, type FieldWords, isWrong, LabelText } from '#app/ui/field-frame.tsx'

type Native = Omit<ComponentPropsWithoutRef<'textarea'>, 'id' | 'name' | 'value' | 'className' | 'children'>

type TextFieldProps = FieldWords & Native & { value?: string | undefined }

/** A few sentences to write, in a field that shows them all. */
export function TextField({ label, name, id = name, help, error, optional, value, ...native }: TextFieldProps) {
  return (
    <div className={classNames('field', isWrong(error) && 'wrong')}>
      <label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldHelp id={id} help={help} error={error} />
      <textarea
        rows={3}
        {...native}
        id={id}
        name={name}
        defaultValue={value}
        required={native.required ?? !optional}
        {...describedBy(id, help, error)}
      />
    </div>
  )
}
