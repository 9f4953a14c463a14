import { z } from 'zod'
import { channels, rhythms } from '#app/domains/notifications/wishes.ts'
import { locales } from '#app/platform/i18n/locales.ts'

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, 'time')
  .transform((typed) => Number(typed.slice(0, 2)) * 60 + Number(typed.slice(3, 5)))

/** How the site writes to a person, as she fills it in. */
export const wishesSchema = z.object({
  channel: z.enum([...channels, 'none'], 'choose'),
  rhythm: z.enum(rhythms, 'choose'),
  quietFrom: time,
  quietTo: time,
  locale: z.enum(locales, 'choose'),
})
