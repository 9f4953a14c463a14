import type { ReactNode } from 'react'
import { Sign } from '#app/ui/sign.tsx'

type NoticeProps = {
  kind?: 'note' | 'good' | 'bad' | undefined
  title?: string | undefined
  /** `status` where it says what has just happened, so that it is read out. */
  role?: 'status' | 'alert' | undefined
  children?: ReactNode
}

/** One thing the reader should know now: what happened, and what happens next. */
export function Notice({ kind = 'note', title, role, children }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={role}>
      <Sign kind={kind} />
      <div>
        {title ? <p className="notice-title">{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}
