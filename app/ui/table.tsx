import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

export type Column = {
  key: string
  label: ReactNode
  isNumber?: boolean | undefined
  /** Sorts the list by this column; `direction` says how it is sorted now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined } | undefined
}

type DataTableProps = {
  id: string
  caption: string
  isCaptionHeard?: boolean | undefined
  columns: Column[]
  /** One cell a column; the first names the row. */
  rows: { id: string; cells: ReactNode[] }[]
  /** The last line: totals. */
  foot?: ReactNode[] | undefined
}

/** Rows and columns. Wider than the screen it scrolls by itself, by finger or by keyboard, and the page stays. */
export function DataTable({ id, caption, isCaptionHeard, columns, rows, foot }: DataTableProps) {
  const look = (place: number) => (columns[place]?.isNumber ? 'number' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className="data scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table id={id}>
        <caption id={`${id}-caption`}>
          <span className={classNames(isCaptionHeard && 'heard')}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label, isNumber, sort }) => (
              <th key={key} scope="col" className={isNumber ? 'number' : undefined} aria-sort={sort?.direction}>
                {sort ? <a href={sort.href}>{label}</a> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, place) => (
                <Cell key={columns[place]?.key} isHeader={place === 0} className={look(place)}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <tr>
              {foot.map((cell, place) => (
                <Cell key={columns[place]?.key} isHeader={place === 0} className={look(place)}>
                  {cell}
                </Cell>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  )
}

function Cell({
  isHeader,
  className,
  children,
}: {
  isHeader: boolean
  className?: string | undefined
  children: ReactNode
}) {
  return isHeader ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  )
}
