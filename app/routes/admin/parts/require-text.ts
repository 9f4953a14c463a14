import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PersonActor } from '#app/domains/actor.ts'
import { canEditTexts } from '#app/domains/texts/policy.ts'
import { findText } from '#app/domains/texts/text-list.ts'
import { authorise, found, localeOf, requireActor } from '#app/routes/guard.ts'

/** The person who may change the words of the site; anyone else gets no further. */
export async function requireTextEditor(args: LoaderFunctionArgs): Promise<PersonActor> {
  const actor = await requireActor(args)
  authorise(canEditTexts(actor))
  localeOf(args)
  return actor
}

/** The editor, and the text in the address; where there is none, 404. */
export async function requireText(args: LoaderFunctionArgs) {
  const actor = await requireTextEditor(args)
  const locale = localeOf(args)
  const text = found(await findText(actor, args.params.text ?? '', locale))
  return { actor, text, address: `/${locale}/admin/dictionaries/texts/${text.key}` }
}
