import { z } from 'zod'
import { factorSchema, signInSchema } from '#app/domains/accounts/schema.ts'

/** How she shows that the other account is hers. */
export const mergeSchema = signInSchema.omit({ isShared: true })

/** The code of the other account, after its password. */
export const mergeCodeSchema = factorSchema.extend({ sealed: z.string().max(1000, 'too-long').default('') })

/** Which account stays and which goes over into it. */
export const proposalSchema = z.object({ keptId: z.string().min(1).max(80), mergedId: z.string().min(1).max(80) })
