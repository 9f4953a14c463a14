import { Fold } from '#app/ui/fold.tsx'
import { Sign } from '#app/ui/sign.tsx'

export type Filter = {
  label: string
  /** Chosen: leads to the list without it. */
  href: string
  count?: number | string | undefined
  chosen?: boolean | undefined
  lang?: string | undefined
}
export type FilterGroup = { label: string; filters: Filter[] }

type FilterBarProps = {
  label: string
  /** What opens the filters on a phone, with how many are chosen: "Filters (2)". */
  summary: string
  groups: FilterGroup[]
  clear?: { label: string; href: string } | undefined
}

/** What a list can be narrowed to, with how many would be left. Every choice is a link, so it can be shared and taken back. */
export function FilterBar({ label, summary, groups, clear }: FilterBarProps) {
  return (
    <div className="filters">
      <Fold summary={summary}>
        <nav aria-label={label}>
          {clear ? (
            <a className="filters-clear" href={clear.href}>
              {clear.label}
            </a>
          ) : null}
          {groups.map((group) => (
            <div key={group.label}>
              <p className="filters-title">{group.label}</p>
              <ul aria-label={group.label}>
                {group.filters.map(({ label: words, href, count, chosen, lang }) => (
                  <li key={href}>
                    <a
                      href={href}
                      lang={lang}
                      aria-current={chosen || undefined}
                      className={count === 0 ? 'none' : undefined}
                    >
                      {chosen ? <Sign kind="good" /> : null}
                      <span>{words}</span>
                      {count === undefined ? null : <small>{count}</small>}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </Fold>
    </div>
  )
}
