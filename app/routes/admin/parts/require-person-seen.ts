import type { LoaderFunctionArgs } from '@remix-run/node'
import { findPersonName } from '#app/domains/accounts/person-name.ts'
import { found, localeOf, requireActor } from '#app/routes/guard.ts'

/** Who asks, and the person of the address, of whom she may know; for anybody else there is no such page. */
export async function requirePersonSeen(args: LoaderFunctionArgs) {
  const actor = await requireActor(args)
  const person = found(await findPersonName(actor, args.params.person ?? ''))
  return { actor, person, page: `/${localeOf(args)}/admin/people/${person.id}` }
}
