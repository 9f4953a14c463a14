export type Door = { title: string; text: string; href: string }

/** The few ways into the site, each with what is behind it. */
export function Doors({ label, doors }: { label: string; doors: Door[] }) {
  return (
    <nav className="doors" aria-label={label}>
      {doors.map(({ title, text, href }) => (
        <a key={href} href={href}>
          <b>{title}</b> {text}
        </a>
      ))}
    </nav>
  )
}
