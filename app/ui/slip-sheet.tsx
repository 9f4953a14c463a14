import type { ReactNode } from 'react'

type Slip = { code: string; title: string; lines: string[]; foot: string }

const perSheet = 12

/** Slips to be printed on A4 and cut apart: twelve on a sheet, each with its code and what to do with it. */
export function SlipSheet({ slips, lang }: { slips: Slip[]; lang: string }): ReactNode {
  const sheets = Array.from({ length: Math.ceil(slips.length / perSheet) }, (_, n) =>
    slips.slice(n * perSheet, (n + 1) * perSheet),
  )
  return sheets.map((sheet) => (
    <ul key={sheet[0]?.code} className="slip-sheet" lang={lang}>
      {sheet.map(({ code, title, lines, foot }) => (
        <li key={code} className="slip">
          <strong>{title}</strong>
          <code>{code}</code>
          <ol>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <small>{foot}</small>
        </li>
      ))}
    </ul>
  ))
}
