import type { Messages } from '#app/platform/i18n/messages.ts'

/** The address that shows a refusal in words, with what was typed, so that it survives the way back to the page. */
export function refusedAt(path: string, reason: string, typed = ''): string {
  const query = new URLSearchParams({ refused: reason, ...(typed && { typed: typed.slice(0, 40) }) })
  return `${path}${path.includes('?') ? '&' : '?'}${query}`
}

/** What an address says of a refusal. */
export function readRefused({ searchParams }: URL): { reason: string | null; typed: string | undefined } {
  return { reason: searchParams.get('refused'), typed: searchParams.get('typed')?.slice(0, 40) }
}

/** The words for a reason; none for one that is not ours. */
export const refusalWords = (reason: string | null, { refusals }: Messages): string | undefined =>
  reason && Object.hasOwn(refusals, reason) ? (refusals as Record<string, string>)[reason] : undefined
