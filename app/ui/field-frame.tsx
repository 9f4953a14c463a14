import type { ReactNode } from 'react'
import { Sign } from '#app/ui/sign.tsx'

/** What every form field shares, whatever it is filled in with. */
export type FieldWords = {
  label: ReactNode
  name: string
  /** Where errors link to; the name when left out. */
  id?: string | undefined
  help?: ReactNode
  error?: string | readonly string[] | null | undefined
  /** The word for "optional", shown after the label of what may be left empty. */
  optional?: string | undefined
}

/** The attributes that tie a control to its help and its error, for those who hear the form. */
export function describedBy(id: string, help: ReactNode, error: FieldWords['error']) {
  const described = [help ? `${id}-help` : '', isWrong(error) ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': described || undefined, 'aria-invalid': isWrong(error) || undefined }
}

/** Whether there is anything to mend. */
export const isWrong = (error: FieldWords['error']) => Boolean(error?.length)

/** The help of a field and what is wrong with it. */
export function FieldHelp({ id, help, error }: { id: string } & Pick<FieldWords, 'help' | 'error'>) {
  return (
    <>
      {help ? (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {isWrong(error) ? (
        <p className="field-error" id={`${id}-error`}>
          <Sign kind="bad" /> {[error].flat().join(' ')}
        </p>
      ) : null}
    </>
  )
}

/** The words above a field, with "optional" after those of what may be left empty. */
export function LabelText({ label, optional }: Pick<FieldWords, 'label' | 'optional'>) {
  return (
    <>
      {label}
      {optional ? <span className="optional"> ({optional})</span> : null}
    </>
  )
}
