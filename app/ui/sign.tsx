const drawings = {
  good: <path d="m7 11.3 2.7 2.7L15 8" />,
  bad: <path d="m8 8 6 6m0-6-6 6" />,
  note: <path d="M11 10.5v5M11 6.5v.1" />,
  warning: <path d="M11 5.5v7M11 16v.1" />,
  now: <path d="M11 7.5 7.5 11l3.5 3.5 3.5-3.5z" className="hole" />,
  wait: <path d="M11 7v4.5l3 2" />,
  open: <path d="M11 4 4 11l7 7 7-7z" className="hole" />,
}

export type SignKind = keyof typeof drawings

/** The woven diamond that marks a state. Its words stand beside it, or are given as `text` for those who hear the page. */
export function Sign({ kind, text }: { kind: SignKind; text?: string | undefined }) {
  return (
    <>
      <svg className={`sign ${kind}`} viewBox="0 0 22 22" aria-hidden="true">
        {drawings[kind]}
      </svg>
      {text ? <span className="heard">{text}</span> : null}
    </>
  )
}
