export type ListedLink = { label: string; href: string; note?: string | undefined; lang?: string | undefined }

/** Things to choose one from, each a line wide enough for a thumb; two or three columns where there is room. */
export function LinkList({ label, links }: { label: string; links: ListedLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="link-list">
        {links.map(({ label: words, href, note, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {words}
            </a>
            {note ? <small>{note}</small> : null}
          </li>
        ))}
      </ul>
    </nav>
  )
}
