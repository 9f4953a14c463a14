import { z } from 'zod'
import { type QuestionKey, questionKeySchema } from '#app/domains/courses/question-key.ts'

export type { QuestionKey }

export const questionKinds = ['single', 'multiple', 'truth', 'numeric'] as const
export type QuestionKind = (typeof questionKinds)[number]
const kindSchema = z.enum(questionKinds)

/** Chosen option ids, true or false, or the number exactly as it was typed. */
export type AnswerValue = string[] | boolean | string

/** A stored question as grading needs it. One that does not fit the format is a fault of publishing and stops here. */
export function readQuestion({ kind, key }: { kind: string; key: unknown }): { kind: QuestionKind; key: QuestionKey } {
  return { kind: kindSchema.parse(kind), key: questionKeySchema.parse(key) }
}
