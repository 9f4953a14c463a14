import { classNames } from '#app/ui/class-names.ts'

export type WovenProps = {
  /** 0 to 100. */
  percent: number
  label: string
  /** How far, in words: "3 of 8 lessons". */
  text: string
  /** As the foot of the header: thin, and its words only heard. */
  isHeard?: boolean | undefined
}

/** Progress as a band of the ornament that is woven along as the work goes on. */
export function Woven({ percent, label, text, isHeard }: WovenProps) {
  const done = Math.min(100, Math.max(0, Math.round(percent)))
  return (
    <div className={classNames('woven', isHeard && 'thin')}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={done} height="1" />
        </svg>
      </div>
      {isHeard ? null : <p aria-hidden="true">{text}</p>}
    </div>
  )
}
