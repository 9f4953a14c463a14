let fixed: Date | undefined

/** The present moment, or the one a test has set. */
export const now = (): Date => (fixed ? new Date(fixed) : new Date())

/** The calendar day, as YYYY-MM-DD, that it is now in a time zone. */
export const today = (timeZone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now())

/** Stops the clock at `moment`, or lets it run again. For tests. */
export function setClock(moment: Date | undefined): void {
  fixed = moment
}

export const seconds = (n: number): number => n * 1000
export const minutes = (n: number): number => n * seconds(60)
export const hours = (n: number): number => n * minutes(60)
export const days = (n: number): number => n * hours(24)

export const later = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds)
