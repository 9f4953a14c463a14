import type { Messages } from '#app/platform/i18n/messages.ts'

type Period = { validFrom: string | null; validTo: string | null }

/** From when to when something is in force, in words. */
export function sayPeriod({ validFrom, validTo }: Period, { period }: Messages['organisations']): string {
  if (validFrom && validTo) return period.both(validFrom, validTo)
  if (validFrom) return period.since(validFrom)
  return validTo ? period.until(validTo) : period.always
}
