import { z } from 'zod'

export const questionKinds = ['single', 'multiple', 'truth', 'numeric'] as const
export type QuestionKind = (typeof questionKinds)[number]
const kindSchema = z.enum(questionKinds)

const questionKeySchema = z.object({
  options: z.array(z.string()).optional(),
  right: z.array(z.string()).optional(),
  fixed: z.boolean().optional(),
  answer: z.union([z.number(), z.boolean()]).optional(),
  tolerance: z.number().optional(),
})

/** The options of a question in the author's order, which of them are right, or the right number and its tolerance. */
export type QuestionKey = z.infer<typeof questionKeySchema>

/** A stored question as grading needs it. One that does not fit the format is a fault of publishing and stops here. */
export function readQuestion({ kind, key }: { kind: string; key: unknown }): { kind: QuestionKind; key: QuestionKey } {
  return { kind: kindSchema.parse(kind), key: questionKeySchema.parse(key) }
}
