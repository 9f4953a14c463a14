import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { describedBy, FieldHelp, type FieldWords, isWrong, LabelText } from '#app/ui/field-frame.tsx'

type Native = Omit<ComponentPropsWithoutRef<'input'>, 'id' | 'name' | 'type' | 'value' | 'className' | 'children'>

type FieldProps = FieldWords &
  Native & {
    type?: 'text' | 'email' | 'tel' | 'password' | 'number' | 'date' | 'time' | 'search' | 'url' | 'file' | undefined
    /** What stands in the field when the page opens. */
    value?: string | number | undefined
    isShort?: boolean | undefined
  }

/** One thing to fill in: what it is above, how under that, what is wrong with it at the field itself. */
export function Field({ label, name, id = name, help, error, optional, type, value, ...rest }: FieldProps) {
  const { isShort, ...native } = rest
  const control = {
    ...native,
    id,
    name,
    defaultValue: value,
    required: native.required ?? !optional,
    ...describedBy(id, help, error),
  }
  return (
    <div className={classNames('field', isWrong(error) && 'wrong', isShort && 'short')}>
      <label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldHelp id={id} help={help} error={error} />
      <input {...control} type={type ?? 'text'} />
    </div>
  )
}
