import type { Country } from '#app/domains/accounts/country.ts'
import { phonesMeant, readPhone } from '#app/domains/accounts/phone.ts'

/** The phone or e-mail as it is kept, from the way it was typed in a country; null when it is neither. */
export function readContact(typed: string, country: Country): { phone: string } | { email: string } | null {
  const email = readEmail(typed)
  if (email) return { email }
  const phone = readPhone(typed, country)
  return phone ? { phone } : null
}

/** Every phone or e-mail, as they are kept, that `typed` can mean: two when a number is typed without its country. */
export function contactsMeant(typed: string): string[] {
  const email = readEmail(typed)
  return email ? [email] : phonesMeant(typed)
}

function readEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) ? email : null
}
