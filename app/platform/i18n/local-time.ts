import { minutes } from '#app/platform/clock.ts'
import type { TimeZone } from '#app/platform/i18n/time-zones.ts'

/** The moment at which clocks of a time zone show this day (YYYY-MM-DD) and time (HH:MM). */
export function momentAt(day: string, time: string, timeZone: TimeZone): Date {
  const asUtc = new Date(`${day}T${time}:00Z`)
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(asUtc)
  const ahead = new Date(`${shown.replace(' ', 'T')}:00Z`).getTime() - asUtc.getTime()
  return new Date(asUtc.getTime() - Math.round(ahead / minutes(1)) * minutes(1))
}
