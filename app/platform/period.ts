/** From a calendar day on, and until the day before another; without one, since ever or for good. */
type Period = { from?: string | null | undefined; to?: string | null | undefined }

/** Whether a day lies within a period. */
export const isInForce = ({ from, to }: Period, day: string): boolean => (!from || from <= day) && (!to || day < to)
