import { later, now, seconds } from '#app/platform/clock.ts'

type Timed = { dueAt: Date | null }

/** Answers sent in the last moment may still be on their way when the time is over; they are taken for so long. */
export const grace = seconds(20)

/** True once the time of an attempt has run out, by the server's clock. One without a limit never runs out. */
export const isTimeOver = ({ dueAt }: Timed): boolean => dueAt !== null && now() > dueAt

/** True once not even an answer that was on its way is taken any more. */
export const isGraceOver = ({ dueAt }: Timed): boolean => dueAt !== null && now() > later(dueAt, grace)
