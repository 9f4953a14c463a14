import { type Country, countries } from '#app/domains/accounts/country.ts'

const codes: Record<Country, string> = { KG: '996', UZ: '998' }
const national = 9

/**
 * The number as `+996…` or `+998…`, from whatever way it was typed. A number of another country is understood with its
 * code after + or 00, a Russian one also as people dial it there. Null when it is no such number.
 */
export function readPhone(typed: string, country: Country): string | null {
  const [, plus, digits = ''] = /^(\+|00)?(\d+)$/.exec(typed.replace(/[\s\p{Pd}\p{Cf}().,/]/gu, '')) ?? []
  const own = Object.values(codes).some((code) => digits.startsWith(code))
  if (own && digits.length === 3 + national) return `+${digits}`
  if (plus && !own && /^[1-9]\d{9,14}$/.test(digits)) return `+${digits}`
  if (plus) return null
  if (/^[78]\d{10}$/.test(digits)) return `+7${digits.slice(1)}`
  const local = digits.length === national + 1 && digits.startsWith('0') ? digits.slice(1) : digits
  return local.length === national ? `+${codes[country]}${local}` : null
}

/** Every number that `typed` can mean when the country is not known. */
export function phonesMeant(typed: string): string[] {
  const numbers = countries.map((country) => readPhone(typed, country))
  return [...new Set(numbers.filter((number) => number !== null))]
}

/** A number as people read it aloud: +996 555 000 101, +998 90 000 01 02. One of another country stays as it is. */
export const sayPhone = (phone: string): string =>
  phone
    .replace(/^(\+996)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4')
    .replace(/^(\+998)(\d{2})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4 $5')
