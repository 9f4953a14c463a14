import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { describedBy, FieldHelp, type FieldWords, isWrong, LabelText } from '#app/ui/field-frame.tsx'

export type Choice = {
  value: string
  label: ReactNode
  help?: ReactNode
  lang?: string | undefined
  disabled?: boolean | undefined
}

type ChoiceFieldProps = FieldWords & {
  /** One of them, or any number. */
  kind: 'radio' | 'checkbox'
  choices: Choice[]
  /** What is chosen when the page opens. */
  value?: string | readonly string[] | undefined
  required?: boolean | undefined
}

/** A few choices, all in sight. The first one carries the id that errors link to. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, name, id = name, help, error, optional, kind, choices, value = [], required } = props
  const { 'aria-describedby': described, 'aria-invalid': invalid } = describedBy(id, help, error)
  return (
    <fieldset className={classNames('choices', isWrong(error) && 'wrong')} aria-describedby={described}>
      <legend>
        <LabelText label={label} optional={optional} />
      </legend>
      <FieldHelp id={id} help={help} error={error} />
      {choices.map((choice, place) => (
        <label key={choice.value} className="choice" lang={choice.lang}>
          <input
            type={kind}
            id={place === 0 ? id : `${id}-${place + 1}`}
            name={name}
            value={choice.value}
            defaultChecked={[value].flat().includes(choice.value)}
            disabled={choice.disabled}
            required={kind === 'radio' ? (required ?? !optional) : required}
            aria-invalid={invalid}
          />
          <span>
            {choice.label}
            {choice.help ? <small>{choice.help}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
