import { z } from 'zod'
import { type QuestionKey, questionKeySchema } from '#app/domains/courses/question-key.ts'

export type { QuestionKey }

export const questionKinds = ['single', 'multiple', 'truth', 'numeric'] as const
export type QuestionKind = (typeof questionKinds)[number]

const answerValue = z.union([z.array(z.string()), z.boolean(), z.string()])

/** Chosen option ids, true or false, or the number exactly as it was typed. */
export type AnswerValue = z.infer<typeof answerValue>

/** A stored answer; null when there is none. */
export const readAnswerValue = (value: unknown): AnswerValue | null => answerValue.nullable().parse(value ?? null)

/** A stored question as grading needs it. One that does not fit the format is a fault of publishing and stops here. */
export function readQuestion({ kind, key }: { kind: string; key: unknown }): { kind: QuestionKind; key: QuestionKey } {
  return { kind: z.enum(questionKinds).parse(kind), key: questionKeySchema.parse(key) }
}
