import type { LoaderFunctionArgs } from '@remix-run/node'
import { canOperate, type PersonActor } from '#app/domains/actor.ts'
import { authorise, localeOf, requireActor } from '#app/routes/guard.ts'

/** The person who looks after the site, at an address that exists; anyone else gets no further. */
export async function requireOperator(args: LoaderFunctionArgs): Promise<PersonActor> {
  const actor = await requireActor(args)
  authorise(canOperate(actor))
  localeOf(args)
  return actor
}
