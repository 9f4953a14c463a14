import { readCookie } from '#app/platform/cookies.ts'
import { env } from '#app/platform/env.ts'

const isHttps = env.origin.startsWith('https:')
const name = isHttps ? '__Host-bilim-device' : 'bilim-device'

/** The token by which this browser is known, if somebody has signed in with it before. */
export const knownDevice = (request: Request): string | null => readCookie(request.headers.get('Cookie'), name)

/** The cookie by which this browser is known again for two years; it opens nothing. */
export const rememberDevice = (token: string): string =>
  `${name}=${token}; Path=/; Max-Age=63072000; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`
