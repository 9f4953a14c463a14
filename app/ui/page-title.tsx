import type { ReactNode } from 'react'

type PageTitleProps = {
  title: ReactNode
  /** One or two sentences that open the page. */
  lede?: ReactNode
  /** A short line above: the course of a lesson, the time it takes. */
  above?: ReactNode
  lang?: string | undefined
}

/** What the page is, in large letters, and what it promises. */
export function PageTitle({ title, lede, above, lang }: PageTitleProps) {
  return (
    <div className="page-title" lang={lang}>
      {above ? <p className="small">{above}</p> : null}
      <h1>{title}</h1>
      {lede ? <p className="lede">{lede}</p> : null}
    </div>
  )
}
