import { codeAt, stepAt } from '#app/domains/accounts/factors/totp.ts'
import { now } from '#app/platform/clock.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator with this key shows, `off` half-minutes from now. */
export function shownBy(key: string, off = 0): string {
  const bits = [...key.replace(/\s/g, '')].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const bytes = (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2))
  return codeAt(Uint8Array.from(bytes), stepAt(now()) + off)
}
