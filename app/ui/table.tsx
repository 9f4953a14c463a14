import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

export type Column = { key: string; label: string }

type DataTableProps = {
  id: string
  caption: string
  isCaptionHeard?: boolean | undefined
  columns: Column[]
  /** One cell a column; the first names the row. */
  rows: { id: string; cells: ReactNode[] }[]
}

/**
 * Rows and columns. On a phone each row is a card that says every column by its name; where a table is still wider than
 * the screen it scrolls by itself, by finger or by keyboard, and the page stays.
 */
export function DataTable({ id, caption, isCaptionHeard, columns, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className="data scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table id={id}>
        <caption id={`${id}-caption`}>
          <span className={classNames(isCaptionHeard && 'heard')}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, place) => {
                const { key, label } = columns[place] ?? {}
                return place === 0 ? (
                  <th key={key} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={key} data-label={label}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
