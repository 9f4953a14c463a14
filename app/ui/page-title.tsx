import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

type PageTitleProps = {
  title: ReactNode
  /** One or two sentences that open the page. */
  lede?: ReactNode
  /** A short line above: the course of a lesson, the time it takes. */
  above?: ReactNode
  lang?: string | undefined
  /** For a page where something else is the main thing: a question, a list. */
  isSmall?: boolean | undefined
}

/** What the page is, in large letters, and what it promises. */
export function PageTitle({ title, lede, above, lang, isSmall }: PageTitleProps) {
  return (
    <div className={classNames('page-title', isSmall && 'small-title')} lang={lang}>
      {above ? <p className="small">{above}</p> : null}
      <h1>{title}</h1>
      {lede ? <p className="lede">{lede}</p> : null}
    </div>
  )
}
