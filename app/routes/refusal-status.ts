import { retryAfter } from '#app/routes/retry-after.ts'

const statuses: Record<string, number> = {
  crowded: 503,
  'code-wait': 429,
  'factor-wait': 429,
  'join-wait': 429,
  'sign-in-wait': 429,
}

type Refused = { reason: string; milliseconds?: number }

/** With which status an account form comes back for this reason, and after how long it is worth sending again. */
export const refusalInit = ({ reason, milliseconds }: Refused): ResponseInit => ({
  status: statuses[reason] ?? 409,
  headers: milliseconds ? retryAfter(milliseconds) : {},
})

/** Whole minutes to wait, for the words. */
export const waitOf = ({ milliseconds }: Refused): { waitMinutes?: number } =>
  milliseconds ? { waitMinutes: Math.ceil(milliseconds / 60_000) } : {}
