/** Whose clock a country's dates are told by. */
export const timeZones = { KG: 'Asia/Bishkek', UZ: 'Asia/Tashkent' } as const
export type TimeZone = (typeof timeZones)[keyof typeof timeZones]

/** The time zone of a country. One we do not know is a fault, not a reason to guess a day. */
export function timeZoneOf(country: string): TimeZone {
  const zone = (timeZones as Record<string, TimeZone>)[country]
  if (!zone) throw new Error(`No time zone is known for the country ${country}.`)
  return zone
}
