/** The deadlines and hours that are set and not built in: what holds until somebody sets another, and how far it may go. */
export const knownSettings = {
  'erasure.days': { value: 14, least: 1, most: 60 },
  'merge-undo.days': { value: 30, least: 1, most: 90 },
  'import-undo.days': { value: 7, least: 1, most: 30 },
  'academic-hour.minutes': { value: 45, least: 30, most: 60 },
  'recommended.hours': { value: 72, least: 1, most: 500 },
} as const

export type SettingKey = keyof typeof knownSettings
export const settingKeys = Object.keys(knownSettings) as SettingKey[]
