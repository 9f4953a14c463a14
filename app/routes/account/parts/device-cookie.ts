import { ownCookie } from '#app/platform/own-cookie.ts'

const device = ownCookie('bilim-device', 63_072_000)

/** The token by which this browser is known, if somebody has signed in with it before. */
export const knownDevice = (request: Request): string | null => device.read(request)

/** The cookie by which this browser is known again for two years; it opens nothing. */
export const rememberDevice = (token: string): string => device.write(token)
