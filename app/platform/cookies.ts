/**
 * The value of the cookie with exactly this name, as it stands; null when there is none. Names are not decoded, so that
 * no other spelling passes for ours, and whatever other cookies hold is nobody's business.
 */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [found, ...value] = pair.split('=')
    if (found?.trim() === name) return value.join('=').trim()
  }
  return null
}
