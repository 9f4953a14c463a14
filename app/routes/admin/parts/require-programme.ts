import type { LoaderFunctionArgs } from '@remix-run/node'
import { canKeepProgrammes, canSeeProgrammes } from '#app/domains/programmes/policy.ts'
import { findProgrammePage } from '#app/domains/programmes/programme-page.ts'
import { authorise, found, localeOf, requireActor } from '#app/routes/guard.ts'

/** The person who looks after programmes, and the one in the address; where there is none of hers, 404. */
export async function requireProgramme(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  authorise(canSeeProgrammes(actor))
  const locale = localeOf(args)
  const programme = found(await findProgrammePage(actor, args.params.programme ?? '', locale))
  return { actor, locale, programme, id: programme.id, address: programmeAddress(locale, programme.id) }
}

/** As `requireProgramme`, for what only those do who keep all programmes. */
export async function requireKeptProgramme(args: LoaderFunctionArgs) {
  const seen = await requireProgramme(args)
  authorise(canKeepProgrammes(seen.actor))
  return seen
}

/** The programme and the partner in the address; where there is none, 404. */
export async function requirePartner(args: LoaderFunctionArgs, require = requireKeptProgramme) {
  const seen = await require(args)
  return { ...seen, partner: found(seen.programme.partners.find(({ id }) => id === args.params.partner)) }
}

/** Where the page of a programme stands. */
export const programmeAddress = (locale: string, id: string): string => `/${locale}/admin/programmes/${id}`
