import { env, isThisMachine } from '#app/platform/env.ts'

const base = ["default-src 'none'", "style-src 'self'", "img-src 'self' data:", "form-action 'self'", "base-uri 'none'"]

/** What a page may load. Pages without a script may run none; the others run only those that carry the nonce. */
export function contentSecurityPolicy(nonce: string | null): string {
  const scripts = nonce ? [`script-src 'nonce-${nonce}'`, "connect-src 'self'"] : []
  return [...base, ...scripts, "frame-ancestors 'none'"].join('; ')
}

/** What every answer says, whatever it is. A page's own policy takes the place of the one here. */
export const headersOfEveryAnswer: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy(null),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'X-Frame-Options': 'DENY',
  ...(env.origin.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
}

/**
 * Whether a request that changes something comes from our own pages. Browsers send Origin with every such request;
 * very old ones only Referer. Neither means it is not a browser's form, and it is refused.
 */
export function isOwnOrigin(headers: Headers, origins: string[]): boolean {
  if (headers.get('Sec-Fetch-Site') === 'cross-site') return false
  const from = headers.get('Origin') ?? originOf(headers.get('Referer'))
  return from !== null && origins.includes(from)
}

/**
 * The one address that takes a POST from anywhere: by it mail programs unsubscribe their reader (RFC 8058), without Origin and
 * without cookies, in a form of whatever type. Of the request nothing but the address is used, and that only this site can make.
 */
export const isForAnyone = (path: string): boolean => /^\/unsubscribe\/[^/]+$/.test(path)

/** The addresses whose form brings a file along. */
export const takesFile = (path: string): boolean =>
  /^\/[a-z]{2}\/admin\/(organisations\/(units|organisations)\/import|programmes\/[^/]+\/partners\/[^/]+\/logo)$/.test(
    path,
  )

/** Whether a proxy says that it hands on the request of somebody else. */
export const isForwarded = (headers: Headers): boolean =>
  ['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'Via'].some((name) => headers.has(name))

/** Whether the site was asked for on the machine it runs on, by one of its own names. */
export const isAskedHere = ({ url, headers }: Request): boolean =>
  isThisMachine(new URL(url).hostname) && !isForwarded(headers)

function originOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).origin
  } catch {
    return null
  }
}
