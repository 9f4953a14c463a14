import { z } from 'zod'

/** How a question is graded, as it is kept. */
export const questionKeySchema = z.object({
  options: z.array(z.string()).optional(),
  right: z.array(z.string()).optional(),
  fixed: z.boolean().optional(),
  answer: z.union([z.number(), z.boolean()]).optional(),
  tolerance: z.number().optional(),
})

/** The options of a question in the author's order, which of them are right, or the right number and its tolerance. */
export type QuestionKey = z.infer<typeof questionKeySchema>
