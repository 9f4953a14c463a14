import { isLocale } from '#app/platform/i18n/locales.ts'

const here = 'http://own.invalid'
const longest = 1000
// To be led back to them would be a circle.
const onTheWayIn = ['sign-in', 'sign-out', 'join', 'code', 'forgotten-password', 'reset-password', 'language']

/**
 * The page of this site to go back to; whatever could lead elsewhere, in a circle or nowhere is dropped. What comes
 * back is written as an address, so it may stand in a header.
 */
export function ownPath(typed: string | null): string | null {
  if (!typed?.startsWith('/') || typed.length > longest || !URL.canParse(typed, here)) return null
  const { origin, pathname, search } = new URL(typed, here)
  const [, language, page = ''] = pathname.split('/')
  // `/.//elsewhere` is read as a path that begins with two slashes; it has no language in front.
  if (origin !== here || !isLocale(language)) return null
  return onTheWayIn.includes(page) ? null : pathname + search
}

/** The page that the address of a request names as the one to go back to. */
export const wayBack = ({ url }: Request): string | null => ownPath(new URL(url).searchParams.get('next'))

/** The end of an address that remembers the page to go back to. */
export const withWayBack = (next: string | null, joint: '?' | '&' = '?'): string =>
  next ? `${joint}next=${encodeURIComponent(next)}` : ''
