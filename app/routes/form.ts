import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { Messages } from '#app/platform/i18n/messages.ts'

/** A form sent back: what was typed, which fields are wrong and why, and why the whole was refused. */
export type Reply = {
  typed: Record<string, string>
  errors: Record<string, string[]>
  refusal?: string
  waitMinutes?: number
}

// What is typed into them is never sent back.
const secret = ['password', 'proof']

/** Reads a form by its schema. What does not fit comes back as it was typed. Passwords never come back. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<{ ok: true; value: z.infer<Schema>; typed: Reply['typed'] } | { ok: false; reply: Reply }> {
  const form = await request.formData()
  // Fields that Conform reads for itself, as JSON; no form of ours has them.
  for (const field of ['__intent__', '__state__']) form.delete(field)
  const submission = parseWithZod(form, { schema })
  const typed: Reply['typed'] = {}
  for (const [field, value] of form) if (typeof value === 'string' && !secret.includes(field)) typed[field] = value
  if (submission.status === 'success') return { ok: true, value: submission.value as z.infer<Schema>, typed }
  const errors = Object.entries(submission.error ?? {}).map(([field, keys]) => [field, keys ?? []])
  return { ok: false, reply: { typed, errors: Object.fromEntries(errors) } }
}

/** The words for what is wrong, for the fields and for the summary at the top. */
export function errorsOf(reply: Reply | undefined, { account, errors, refusals }: Messages, labels: object) {
  const words = labels as Record<string, string | undefined>
  const say = (key: string) => {
    const [, signs] = /^name-signs (.+)$/u.exec(key) ?? []
    return signs
      ? errors['name-signs'](signs)
      : (((errors as Record<string, unknown>)[key] as string) ?? errors.required)
  }
  const at = (field: string): string[] | undefined => reply?.errors[field]?.map(say)
  const refusal = reply?.waitMinutes
    ? account.waitMinutes(reply.waitMinutes)
    : reply?.refusal && (refusals as Record<string, string>)[reply.refusal]
  const summary = [
    ...(refusal ? [{ text: refusal }] : []),
    ...Object.keys(reply?.errors ?? {}).map((field) => ({
      id: field,
      text: `${words[field] ?? field}: ${at(field)?.join(' ')}`,
    })),
  ]
  /** What a field of this name is given: its label, what was typed, and what is wrong with it. */
  const field = (name: string) => ({
    name,
    label: words[name] ?? name,
    value: reply?.typed[name],
    error: at(name),
  })
  return { at, field, summary }
}
