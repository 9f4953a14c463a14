import { formatTime } from '#app/platform/i18n/format.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'
import { useText } from '#app/routes/page-data.ts'
import { Clock } from '#app/ui/clock.tsx'

type AttemptClockProps = {
  attempt: { startedAt: Date; dueAt: Date | null; secondsLeft: number | null; timeZone: TimeZone }
}

/** How much time is left by the server's clock, and until when, for those whose page stands still. */
export function AttemptClock({ attempt }: AttemptClockProps) {
  const words = useText().quiz
  const { dueAt, secondsLeft, timeZone } = attempt
  if (dueAt === null || secondsLeft === null) return null
  const due = new Date(dueAt)
  const [minutes, seconds] = [Math.floor(secondsLeft / 60), secondsLeft % 60]
  const whole = Math.round((due.getTime() - new Date(attempt.startedAt).getTime()) / 60_000)
  return (
    <Clock
      text={`${minutes}:${String(seconds).padStart(2, '0')}`}
      duration={`PT${minutes}M${seconds}S`}
      label={words.left(whole, formatTime(due, timeZone), words.zones[timeZone])}
      due={due.toISOString()}
      now={new Date(due.getTime() - secondsLeft * 1000).toISOString()}
      isLow={secondsLeft < 120}
    />
  )
}
