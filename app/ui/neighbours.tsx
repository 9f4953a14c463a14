export type Neighbour = { label: string; href: string; note?: string | undefined; isHere?: boolean | undefined }

/** Pages that stand beside one another, or the same list seen in several ways: all in sight, the present one marked. */
export function Neighbours({ label, links }: { label: string; links: Neighbour[] }) {
  return (
    <nav className="neighbours" aria-label={label}>
      <ul>
        {links.map(({ label: words, href, note, isHere }) => (
          <li key={href}>
            <a className="nav-link" href={href} aria-current={isHere ? 'page' : undefined}>
              {words} {note ? <small>{note}</small> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
