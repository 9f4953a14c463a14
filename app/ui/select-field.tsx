import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { describedBy, FieldHelp, type FieldWords, isWrong, LabelText } from '#app/ui/field-frame.tsx'

export type SelectOption = { value: string; label: string; lang?: string | undefined; disabled?: boolean | undefined }

type SelectFieldProps = FieldWords &
  Omit<ComponentPropsWithoutRef<'select'>, 'id' | 'name' | 'value' | 'className' | 'children'> & {
    options: SelectOption[]
    value?: string | undefined
    /** The first, empty line: "choose …". */
    placeholder?: string | undefined
  }

/** One choice out of many: a list that opens. */
export function SelectField(props: SelectFieldProps) {
  const { label, name, id = name, help, error, optional, options, value, placeholder, ...native } = props
  return (
    <div className={classNames('field', isWrong(error) && 'wrong')}>
      <label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldHelp id={id} help={help} error={error} />
      <select
        {...native}
        id={id}
        name={name}
        defaultValue={value ?? ''}
        required={native.required ?? !optional}
        {...describedBy(id, help, error)}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(({ value: one, label: words, ...rest }) => (
          <option key={one} value={one} {...rest}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
