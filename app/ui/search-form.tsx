type SearchFormProps = {
  action: string
  /** The field its words are sent in. */
  name?: string | undefined
  label: string
  button: string
  value?: string | undefined
  example?: string | undefined
  /** What the list is narrowed to already, kept by searching. */
  hidden?: Record<string, string> | undefined
  isLabelHeard?: boolean | undefined
}

/** One box and one button: search, or the serial of a certificate. */
export function SearchForm({
  action,
  name = 'q',
  label,
  button,
  value,
  example,
  hidden,
  isLabelHeard,
}: SearchFormProps) {
  return (
    <form className="search" action={action}>
      {Object.entries(hidden ?? {}).map(([field, kept]) => (
        <input key={field} type="hidden" name={field} value={kept} />
      ))}
      <label htmlFor={`search-${name}`} className={isLabelHeard ? 'heard' : undefined}>
        {label}
      </label>
      <input id={`search-${name}`} type="search" name={name} defaultValue={value} placeholder={example} />
      <button type="submit" className="button">
        {button}
      </button>
    </form>
  )
}
