import type { Country } from '#app/domains/accounts/schema.ts'

const codes: Record<Country, string> = { KG: '996', UZ: '998' }
const national = 9

/** The number as `+996…` or `+998…`, from whatever way it was typed; null when it is no such number. */
export function readPhone(typed: string, country: Country): string | null {
  const digits = typed.replace(/^\s*\+/, '').replace(/[\s().\-\u00a0]/g, '')
  if (!/^\d+$/.test(digits)) return null
  for (const code of Object.values(codes)) {
    for (const prefix of [code, `00${code}`]) {
      if (digits.startsWith(prefix) && digits.length === prefix.length + national) return `+${digits.slice(-12)}`
    }
  }
  const local = digits.length === national + 1 && digits.startsWith('0') ? digits.slice(1) : digits
  return local.length === national ? `+${codes[country]}${local}` : null
}

/** Every number that `typed` can mean when the country is not known. */
export function phonesMeant(typed: string): string[] {
  const numbers = (['KG', 'UZ'] as const).map((country) => readPhone(typed, country))
  return [...new Set(numbers.filter((number) => number !== null))]
}
