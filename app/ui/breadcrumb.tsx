type BreadcrumbProps = { label: string; items: { label: string; href?: string | undefined; lang?: string }[] }

/** Where this page stands. On a phone only the page above it is shown, as the way back. */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label={label}>
      <ol>
        {items.map(({ label: words, href, lang }) => (
          <li key={words} lang={lang} className={href ? undefined : 'here'}>
            {href ? <a href={href}>{words}</a> : <span aria-current="page">{words}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
