import { z } from 'zod'
import { days, later, now } from '#app/platform/clock.ts'
import { locales } from '#app/platform/i18n/locales.ts'

/** As many as a class takes, with some to spare. */
export const mostSlips = 200
// A term at a university.
const longest = days(120)

// A day ends last in Uzbekistan.
export const endOfDay = (day: string): Date => new Date(`${day}T24:00:00+05:00`)

/** How many slips, for whom, until which day, and in which language they say what to do. */
export const slipsSchema = z
  .object({
    /** Made with the form, so that sending it twice is seen. */
    batch: z.string().regex(/^[0-9a-z]{26}$/, 'required'),
    // Nothing stands for the whole site.
    organisation: z.string().max(80).default(''),
    count: z
      .string({ error: 'required' })
      .trim()
      .regex(/^\d{1,4}$/, { error: 'slips-count', abort: true })
      .transform(Number)
      .pipe(z.number().min(1, 'slips-count').max(mostSlips, 'slips-count')),
    until: z.iso.date({ error: 'day', abort: true }).refine((day) => {
      const end = endOfDay(day)
      return end > now() && end <= later(now(), longest)
    }, 'slips-until'),
    locale: z.enum(locales, 'choose'),
  })
  .transform(({ organisation, ...form }) => ({ ...form, organisationId: organisation || null }))

export type SlipsForm = z.infer<typeof slipsSchema>
