import { z } from 'zod'

const reason = z
  .string({ error: 'required' })
  .trim()
  .min(5, 'reason-short')
  .max(500, 'too-long')
  .regex(/^[^\p{Cc}]*$/u, 'unprintable')

/** Why a course is taken out of the catalogue, as readers of each language are told. */
export const withdrawalSchema = z.object({ ky: reason, uz: reason, ru: reason, en: reason })
