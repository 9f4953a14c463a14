import { z } from 'zod'
import { keepPreferences } from '#app/domains/accounts/preferences.ts'
import type { PersonActor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { transaction } from '#app/platform/db.ts'

/** In which ways pages can look; the first of each is the usual one. */
export const choicesOfLooks = {
  textSize: ['normal', 'large', 'largest'],
  contrast: ['normal', 'high'],
  motion: ['normal', 'reduced'],
  layout: ['full', 'simple'],
} as const

const { textSize, contrast, motion, layout } = choicesOfLooks
export const looksSchema = z.object({
  textSize: z.enum(textSize, 'choose'),
  contrast: z.enum(contrast, 'choose'),
  motion: z.enum(motion, 'choose'),
  layout: z.enum(layout, 'choose'),
})

/** Changes how every page looks for her, on whatever device she signs in. */
export function changeLooks(actor: PersonActor, looks: z.infer<typeof looksSchema>): Promise<void> {
  return transaction(async () => {
    await keepPreferences(actor.id, looks)
    await record(actor, { name: 'looks.changed', personId: actor.id })
  })
}
