import type { LoaderFunctionArgs } from '@remix-run/node'
import type { PersonActor } from '#app/domains/actor.ts'
import { type ListName, listNames } from '#app/domains/organisations/entry.ts'
import { findEntryPage } from '#app/domains/organisations/entry-page.ts'
import { canKeepLists } from '#app/domains/organisations/policy.ts'
import { authorise, found, localeOf, requireActor } from '#app/routes/guard.ts'

/** The person who keeps the lists of places and organisations; anyone else gets no further. */
export async function requireListKeeper(args: LoaderFunctionArgs): Promise<PersonActor> {
  const actor = await requireActor(args)
  authorise(canKeepLists(actor))
  localeOf(args)
  return actor
}

/** The list in the address: places or organisations. */
export const listOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>): ListName =>
  found(listNames.find((name) => name === params.list))

/** The keeper, and the place or organisation in the address; where there is none, 404. */
export async function requireEntry(args: LoaderFunctionArgs) {
  const actor = await requireListKeeper(args)
  const list = listOf(args)
  const locale = localeOf(args)
  const page = found(await findEntryPage(actor, list, args.params.entry ?? '', locale))
  return { actor, list, locale, page, id: page.entry.id, address: entryAddress(locale, list, page.entry.id) }
}

/** Where the page of a place or an organisation stands. */
export const entryAddress = (locale: string, list: ListName, id: string): string =>
  `/${locale}/admin/organisations/${list}/${encodeURIComponent(id)}`
