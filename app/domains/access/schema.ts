import { z } from 'zod'
import { scopes } from '#app/domains/access/grant-rules.ts'
import { accessMinutes } from '#app/domains/access/timed-access.ts'
import { roles } from '#app/domains/actor.ts'

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}]*$/u, 'unprintable')
const reason = line(500).min(5, 'reason-short')
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'day-unreadable')
  .refine((typed) => {
    const date = new Date(`${typed}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed)
  }, 'day-unreadable')

/** A role for somebody. What it reaches to comes as `scope` or `scope:id`, as the choices of the page say it. */
export const grantSchema = z.object({
  role: z.enum(roles, 'choose'),
  reach: z
    .string({ error: 'choose' })
    .transform((typed) => {
      const [scope = '', ...id] = typed.split(':')
      return { scope, scopeId: id.join(':') || null }
    })
    .pipe(z.object({ scope: z.enum(scopes, 'choose'), scopeId: z.string().max(80).nullable() })),
  from: day.optional(),
  to: day.optional(),
  letter: line(160).optional(),
  reason,
})

/** Why something is done. */
export const reasonSchema = z.object({ reason })

/** Why and for how long somebody's pages are looked at. */
export const accessSchema = z.object({
  reason,
  minutes: z.coerce.number('choose').int('choose').min(accessMinutes.least, 'choose').max(accessMinutes.most, 'choose'),
})
