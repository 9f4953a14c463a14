export type FormError = {
  text: string
  /** The id of the field; none when the whole form was refused. */
  id?: string | undefined
}

type FormErrorsProps = { title: string; errors: FormError[]; id?: string | undefined }

/** At the top of a form sent back: what has to be mended, each with a link to its place. It takes the focus. */
export function FormErrors({ title, errors, id = 'form-errors' }: FormErrorsProps) {
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: a form sent back opens at what has to be mended
    <div className="form-errors" id={id} role="alert" tabIndex={-1} autoFocus>
      <p className="form-errors-title">{title}</p>
      <ul>
        {errors.map(({ text, id: field }) => (
          <li key={`${field} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
