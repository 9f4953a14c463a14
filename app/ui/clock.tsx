import { classNames } from '#app/ui/class-names.ts'

type ClockProps = {
  /** What is left when the page was made: "24:10", and the same as a duration, "PT24M10S". */
  text: string
  duration: string
  /** The words after the time: "left of 40 minutes". */
  label: string
  /** When it is over and when the page was made, as instants, so that a phone with a wrong clock still counts right. */
  due: string
  now: string
  isLow?: boolean | undefined
}

/** How much time is left: quiet, and plain when it becomes little. It stands still where there is no script. */
export function Clock({ text, duration, label, due, now, isLow }: ClockProps) {
  return (
    <p className={classNames('clock', isLow && 'low')} role="timer" data-due={due} data-now={now}>
      <time dateTime={duration}>{text}</time> <span>{label}</span>
    </p>
  )
}
