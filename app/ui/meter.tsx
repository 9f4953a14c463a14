import { classNames } from '#app/ui/class-names.ts'

type MeterProps = {
  label: string
  value: number
  max: number
  /** The value in words, shown: "14 of 20, 70 %". */
  text: string
  /** A line the value is measured against, with its words: the pass mark. */
  line?: { at: number; text: string } | undefined
  kind?: 'plain' | 'good' | 'bad' | undefined
}

/** An amount against its whole, as a bar with its words. */
export function Meter({ label, value, max, text, line, kind = 'plain' }: MeterProps) {
  return (
    <div className={classNames('meter', kind)}>
      <p>
        {label} <b>{text}</b>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: the native element cannot carry the line, nor be drawn alike everywhere */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <svg viewBox={`0 0 ${max} 10`} preserveAspectRatio="none" aria-hidden="true">
          <rect className="meter-value" width={value} height="10" />
          {line ? <path className="meter-line" d={`M${line.at} 0v10`} /> : null}
        </svg>
      </div>
      {line ? <small>{line.text}</small> : null}
    </div>
  )
}
