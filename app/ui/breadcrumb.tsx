import { classNames } from '#app/ui/class-names.ts'

type BreadcrumbProps = { label: string; items: { label: string; href?: string | undefined; lang?: string }[] }

/**
 * Where this page stands. On a phone only the page above it is shown, as the way back; a path of links alone, such as
 * the places chosen so far, is shown whole.
 */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  const endsHere = items.some(({ href }) => href === undefined)
  return (
    <nav className={classNames('breadcrumb', endsHere && 'ends-here')} aria-label={label}>
      <ol>
        {items.map(({ label: words, href, lang }) => (
          <li key={href ?? words} lang={lang} className={href ? undefined : 'here'}>
            {href ? <a href={href}>{words}</a> : <span aria-current="page">{words}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
