import { Arrow } from '#app/ui/turn.tsx'

type PaginationProps = {
  label: string
  /** Where the reader is: "21–40 of 84". */
  text?: string | undefined
  previous?: { label: string; href: string } | undefined
  next?: { label: string; href: string } | undefined
  /** The pages around this one; `gap` stands for those left out. */
  pages?: ({ label: string; href: string; current?: boolean; name?: string } | 'gap')[] | undefined
}

/** The way through a long list, page by page, each with its own address. */
export function Pagination({ label, text, previous, next, pages = [] }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      {text ? <p>{text}</p> : null}
      <ul>
        {previous ? (
          <li>
            <a href={previous.href} rel="prev">
              <Arrow to="back" /> {previous.label}
            </a>
          </li>
        ) : null}
        {pages.map((page, place) => (
          <li key={page === 'gap' ? `gap-${place}` : page.href} className="pagination-page">
            {page === 'gap' ? (
              '…'
            ) : (
              <a href={page.href} aria-label={page.name} aria-current={page.current ? 'page' : undefined}>
                {page.label}
              </a>
            )}
          </li>
        ))}
        {next ? (
          <li>
            <a href={next.href} rel="next">
              {next.label} <Arrow to="on" />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
