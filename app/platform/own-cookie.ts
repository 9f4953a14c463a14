import { readCookie } from '#app/platform/cookies.ts'
import { env } from '#app/platform/env.ts'

const isHttps = env.origin.startsWith('https:')

/** A cookie of ours: for this host alone and hidden from scripts; where the site is reached by https, for https alone. */
export function ownCookie(plain: string, maxAge?: number) {
  const name = isHttps ? `__Host-${plain}` : plain
  const lasts = maxAge === undefined ? '' : ` Max-Age=${maxAge};`
  return {
    /** What this browser sends back; null when it has none. */
    read: ({ headers }: Request): string | null => readCookie(headers.get('Cookie'), name),
    /** The line that sets it; without an age it is forgotten when the browser is closed. */
    write: (value: string): string =>
      `${name}=${value}; Path=/;${lasts} HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`,
  }
}
