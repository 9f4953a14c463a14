import type { ReactNode } from 'react'

type PageTitleProps = {
  title: ReactNode
  /** One or two sentences that open the page. */
  lede?: ReactNode
  /** A short line above: the course of a lesson, the time it takes. */
  above?: ReactNode
  lang?: string | undefined
  /** Of the lede, where it stands in another language than the title. */
  ledeLang?: string | undefined
}

/** What the page is, in large letters, and what it promises. */
export function PageTitle({ title, lede, above, lang, ledeLang }: PageTitleProps) {
  return (
    <div className="page-title" lang={lang}>
      {above ? <p className="small">{above}</p> : null}
      <h1>{title}</h1>
      {lede ? (
        <p className="lede" lang={ledeLang === lang ? undefined : ledeLang}>
          {lede}
        </p>
      ) : null}
    </div>
  )
}
