import { z } from 'zod'
import type { QuestionKey, QuestionKind } from '#app/domains/courses/question-key.ts'
import { parseDecimal } from '#app/platform/i18n/format.ts'

const answerValue = z.union([z.array(z.string()), z.boolean(), z.string()])

/** Chosen option ids, true or false, or the number exactly as it was typed. */
export type AnswerValue = z.infer<typeof answerValue>

/** A stored answer; null when there is none. */
export const readAnswerValue = (value: unknown): AnswerValue | null => answerValue.nullable().parse(value ?? null)

/** What the browser sent for one question: the answer, null when it was cleared, undefined when it cannot be one. */
export function readAnswer(kind: QuestionKind, key: QuestionKey, values: string[]): AnswerValue | null | undefined {
  const given = values.filter((value) => value.trim() !== '')
  if (given.length === 0) return null
  return answerSchema(kind, key).safeParse(given).data
}

/** The answers a question takes, as the texts of its form fields. */
function answerSchema(kind: QuestionKind, { options = [] }: QuestionKey): z.ZodType<AnswerValue> {
  const choice = z.string().refine((id) => options.includes(id))
  switch (kind) {
    case 'single':
      return z.array(choice).length(1)
    case 'multiple':
      return z.array(choice).transform((chosen) => options.filter((id) => chosen.includes(id)))
    case 'truth':
      return z.tuple([z.enum(['true', 'false'])]).transform(([word]) => word === 'true')
    case 'numeric':
      return z
        .tuple([
          z
            .string()
            .max(40)
            .refine((typed) => parseDecimal(typed) !== null),
        ])
        .transform(([typed]) => typed)
  }
}
