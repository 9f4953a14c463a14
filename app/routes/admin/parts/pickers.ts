import type { z } from 'zod'
import type { Actor } from '#app/domains/actor.ts'
import type { ListName } from '#app/domains/organisations/entry.ts'
import { type EntryChoice, findChoices } from '#app/domains/organisations/entry-choice.ts'
import type { findOpenParts } from '#app/domains/organisations/open-parts.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import { type Reply, readForm } from '#app/routes/form.ts'

/** The fields of a form in which an entry is chosen, each with the list it is from. */
export type PickedFrom = Record<string, ListName>
export type Picker = { chosen: EntryChoice[]; found: EntryChoice[]; hasMore: boolean; words: string }
export type Pickers = Record<string, Picker>
export type OpenParts = Awaited<ReturnType<typeof findOpenParts>>
/** A form that came back: with its pickers, and with what stood in the way if that was it. */
export type PickedReply = Reply & { pickers?: Pickers; open?: OpenParts }
type Asker = { actor: Actor; locale: Locale; from: PickedFrom }

type Sent = Pick<URLSearchParams, 'get' | 'getAll'> & { entries(): Iterable<[string, unknown]> }

const textOf = (sent: Sent, name: string) => String(sent.get(name) ?? '').slice(0, 200)
export const wordsField = (name: string) => `${name}-words`
export const shownField = (name: string) => `${name}-shown`

/**
 * What the pickers of a form show when it is looked at: what is chosen and, after "Find", what was found. `asked` is the
 * whole form as it stood then, since it comes back with the words to be found.
 */
export async function findPickers({ actor, locale, from }: Asker, request: Request, chosen: Record<string, string[]>) {
  const { searchParams } = new URL(request.url)
  if (!searchParams.has('find')) return { asked: null, pickers: await fill({ actor, locale, from }, null, chosen) }
  const asked: Reply = { typed: typedOf(searchParams), errors: {} }
  return { asked, pickers: await fill({ actor, locale, from }, searchParams, chosen) }
}

/** Reads a form with pickers. What was typed to be found and not chosen yet is found, and the form comes back with it. */
export async function readPickedForm<Schema extends z.ZodType>(asker: Asker, request: Request, schema: Schema) {
  const sent = (await request.clone().formData()) as unknown as Sent
  const form = await readForm(request, schema)
  const again = async (reply: Reply): Promise<PickedReply> => ({ ...reply, pickers: await fill(asker, sent, {}) })
  const unchosen = Object.keys(asker.from).filter(
    (name) => textOf(sent, wordsField(name)).trim() !== textOf(sent, shownField(name)).trim(),
  )
  if (form.ok && unchosen.length === 0) {
    const refused = async (refusal: string, open?: OpenParts) => ({
      ...(await again({ typed: form.typed, errors: {}, refusal })),
      ...(open && { open }),
    })
    return { ok: true as const, value: form.value, refused }
  }
  const asked = unchosen.map((name): [string, string[]] => [name, ['choose']])
  const errors = { ...(form.ok ? {} : form.reply.errors), ...Object.fromEntries(asked) }
  return { ok: false as const, reply: await again({ typed: typedOf(sent), errors }) }
}

async function fill({ actor, locale, from }: Asker, sent: Sent | null, chosen: Record<string, string[]>) {
  const filled = await Promise.all(
    Object.entries(from).map(async ([name, list]): Promise<[string, Picker]> => {
      const words = sent ? textOf(sent, wordsField(name)) : ''
      const ids = sent ? sent.getAll(name).map(String) : (chosen[name] ?? [])
      const chosenIds = [...new Set(ids.filter(Boolean))].slice(0, 50)
      return [name, { ...(await findChoices(actor, list, { words, chosenIds, locale })), words }]
    }),
  )
  return Object.fromEntries(filled)
}

const typedOf = (sent: Sent): Reply['typed'] =>
  Object.fromEntries([...sent.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
